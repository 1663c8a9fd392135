/**
 * Customers that the company names: walls of logos and lists under a heading that says so, and sentences ("our customers
 * include"). Testimonials name people; reviews and press name others: none of them is a list of customers.
 */
import { saysAbout } from '@/lib/language/site-words/site-words';
import { confidence } from '@/lib/signal/confidence';
import type { Found, Page, Source } from '../../../reader';
import { landmarksAround } from '../../../sources/lines';
import { quoteLine, quoteText } from '../../../sources/quote';
import { nameKey } from '../name/words';
import { firmName } from '../names/firm-name';
import { type Named, namedUnder } from '../names/named-under';
import { customersPath } from '../page-words';
import { sentencesOn } from '../sentences';
import type { WebsiteSubject } from '../subject';

const foundNames = (names: readonly Named[], sure: number): Found<string[]>[] =>
  names.length > 0 ? [{ value: names.map(({ name }) => name), confidence: sure, evidence: names.map(({ evidence }) => evidence) }] : [];

export const customers: Source<string[], WebsiteSubject>[] = [
  (page, subject) => foundNames(namedUnder('customers', page, subject), confidence.labelled),
  (page, subject) => foundNames(namedInSentences(page, subject), confidence.shaped),
];

/** What joins the names of a list, and what ends it. */
const joint = /\s*(?:,|;|\s(?:and|und|et|y|e|en|och|og|ja|oraz|i|a|și|ve)\s|、|，)\s*(?:(?:and|und|et|y|e|en|och|og|ja|oraz|i|ve)\s)?/;
const listEnd =
  /[.!?。]\s|[.!?。]$|\s(?:to|for|who|which|use|rely|trust|on|in|with|um|die|pour|para|per)\s|\s(?:and|und|et|y|e|en)\s(?:many|more|others|\d|viele|weitere|andere|bien|d'autres|plus|muchos|otros|muitos|outros|molti|altri|vele|anderen)/i;

function namedInSentences({ outline }: Page, subject: WebsiteSubject): Named[] {
  const found = new Map<string, Named>();
  for (const { text, line, isAside } of sentencesOn(outline)) {
    if (isAside || text.length > 500) continue;
    const intro = saysAbout('customersAre', text);
    if (intro?.folded.length !== text.length) continue;
    const list = text.slice(intro.end).replace(/^[\s:]+(?:[a-zß-ɏ]+\s){0,3}/, '');
    const names = (list.split(listEnd)[0] ?? '').split(joint).map((part) => part.trim());
    if (names.length < 2) continue;
    for (const part of names) {
      const name = /^[A-Z\u00C0-\u1FFF\u3040-\uFFEF\d]/.test(part) ? firmName(part, subject) : null;
      if (name && !found.has(nameKey(name))) found.set(nameKey(name), { name, evidence: quoteLine(outline, line, { part: name, item: name }) });
    }
  }
  return [...found.values()];
}

/** "How Acme halved its costs": what the story's title says of its hero. */
const story =
  /^(?:(?:[Cc]ase [Ss]tudy|[Cc]ustomer [Ss]tory|[Ss]uccess [Ss]tory|Referenz|Cas client|Caso de éxito|Caso di successo|Klantcase)\s?[:|–-]\s?)?(?:How|Wie|Comment|Cómo|Como|Come|Hoe|Jak|Hur|Hvordan)\s+((?:[A-Z\u00C0-\u1FFF\d][\w\u00C0-\u1FFF.&'’-]*\s){1,4})(?=[a-z\u00DF-\u00FF])/;

/** Only on the page of customers: heroes of stories, and the logo inside a link to one. */
export const storyCustomers: Source<string[], WebsiteSubject> = ({ outline, url }, subject) => {
  const found = new Map<string, Named>();
  const add = (text: string, evidence: (name: string) => Named['evidence']): void => {
    const name = firmName(text.trim(), subject);
    if (name && !found.has(nameKey(name))) found.set(nameKey(name), { name, evidence: evidence(name) });
  };
  for (const [index, line] of outline.lines.entries()) {
    const hero = line.text.length <= 140 && (line.level > 0 || line.href !== null) ? story.exec(line.text)?.[1] : undefined;
    if (hero) add(hero, (name) => quoteLine(outline, index, { part: name, item: name }));
  }
  for (const link of outline.links) {
    const target = URL.parse(link.href);
    const match = target?.host === url.host && target.pathname !== url.pathname ? customersPath.exec(target.pathname) : null;
    const around = match ? landmarksAround(outline, link.section) : null;
    if (!match || !around || around.has('nav') || around.has('footer')) continue;
    const slug = target!.pathname.slice(match.index + match[0].length).replace(/\/$/, '');
    const picture = link.label.trim();
    if (slug !== '' && picture !== '' && nameKey(slug).includes(nameKey(picture).slice(0, 12)))
      add(picture, (name) => quoteText(picture, 'href', { item: name }));
    const heading = outline.lines[link.first];
    if (slug !== '' && heading && link.first < link.last && heading.text.length <= 40 && nameKey(slug).startsWith(nameKey(heading.text)))
      add(heading.text, (name) => quoteLine(outline, link.first, { part: name, item: name }));
  }
  return foundNames([...found.values()], confidence.shaped);
};

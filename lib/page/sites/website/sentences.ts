/** Sentences of a page with the line each stands on, and whether the company itself speaks in them. */
import { fold } from '@/lib/kernel/text';
import type { Outline } from '../../outline/outline';
import type { Page } from '../../reader';
import { type LineRange, landmarksAround } from '../../sources/lines';
import { withoutLegalForm } from './name/words';
import type { WebsiteSubject } from './subject';

const shown = new WeakMap<Outline, readonly { text: string }[]>();

/** A banner speaks, be it in a dialog or not: an address beside it is its maker's. */
const cookieNotice = /\b(?:use|uses|using|verwenden|verwendet|nutzen|nutzt|utilisons|utilise|utilizamos|usamos|utilizziamo|gebruiken) cookies\b/i;

/** The lines without those of dialogs and cookie notices: these are not the company's page. Indices stay. */
export function shownLines(outline: Outline): readonly { text: string }[] {
  const ready = shown.get(outline);
  if (ready) return ready;
  const lines = outline.lines.map((line) =>
    landmarksAround(outline, line.section).has('dialog') || cookieNotice.test(line.text) ? { text: '' } : line,
  );
  shown.set(outline, lines);
  return lines;
}

/** Characters of prose looked at: the longest honest page of a company has a tenth of it. */
const mostCharacters = 60_000;

export interface Sentence {
  text: string;
  line: number;
  /** In a footer; dialogs, menus and what others are quoted with are left out altogether. */
  isAside: boolean;
}

/** "Est. 1987" and "Dr. Vale" go on behind their full stop. */
const sentenceEnd = /(?<=[.!?])(?<!\b(?:[Ee]st|[Ee]std|[Nn]o|[Nn]r|[Cc]a|Dr|Mr|Mrs|Ms|St|[Aa]pprox|[A-Z])\.)\s+(?=[A-ZÀ-ÞĀ-ɏ\d"“«¿¡])/;
const sentences = new WeakMap<Outline, readonly Sentence[]>();

/** In reading order; split once per page. */
export function sentencesOn(outline: Outline): readonly Sentence[] {
  const ready = sentences.get(outline);
  if (ready) return ready;
  const found: Sentence[] = [];
  let room = mostCharacters;
  for (const [line, { text, section, control, node }] of outline.lines.entries()) {
    const inside = landmarksAround(outline, section);
    if (control || text.length < 8 || inside.has('dialog') || inside.has('nav') || node.closest?.('blockquote,q')) continue;
    room -= text.length;
    if (room <= 0) break;
    const isAside = inside.has('footer');
    for (const sentence of text.slice(0, 6_000).split(sentenceEnd)) found.push({ text: sentence, line, isAside });
  }
  sentences.set(outline, found);
  return found;
}

/** The first person, and the ways a company names itself in the third. */
const voice =
  /(?<![a-zÀ-ɏ])(?:we|we're|our|us|the (?:company|firm|agency|business)|wir|unser\w*|das unternehmen|die firma|nous|notre|nos|l['’]entreprise|la soci[ée]t[ée]|l['’]agence|somos|nuestr[ao]s?|la empresa|a empresa|noss[ao]s?|siamo|nostr[aoi]|l['’]azienda|la societ[àa]|wij|we|ons|onze|het bedrijf|vi|vår[at]?|våre|vores|vort|olemme|meidän|yrityksemme|jesteśmy|zatrudniamy|nasz\w*|jsme|naše\w*|suntem|noastră|şirketimiz|bizim)(?![a-zà-ɏ])|当社|弊社|私たち|우리는|저희|我们|我們|本公司/i;

export function ownVoice(text: string, subject: WebsiteSubject): boolean {
  return voice.test(text) || namesItself(text, subject);
}

/** True where the company is the subject: "we" or its name stands within the first words. */
export const leadsWithItself = (text: string, subject: WebsiteSubject): boolean => ownVoice(text.slice(0, 45), subject);

function namesItself(text: string, { company }: WebsiteSubject): boolean {
  const name = company ? (withoutLegalForm(company.name).split(' ')[0] ?? '') : '';
  return name.length >= 3 && fold(text.slice(0, 400)).includes(name);
}

/** Talk about a person's life, or about somebody's rights and data: never about the company's business. */
export const isAboutOthers = (text: string): boolean =>
  /\bI\b/.test(text) ||
  /\b(?:he|she|his|her|my|joined|career|degree|graduated?|formerly|previously|prior to|served as|years of experience|ceo of|officer (?:of|at)|privacy|cookies?|terms (?:of|and|&)|personal (?:data|information)|copyright|datenschutz|confidentialit[ée]|privacidad|privacidade|riservatezza)\b/i.test(
    text,
  );

/** Header, footer and menus: what every page of a site says. Those inside an article are the article's. */
export function frameLines({ outline }: Page): LineRange[] {
  return outline.sections.filter(
    ({ landmark, parent }) => /^(?:header|footer|nav)$/.test(landmark) && (parent === null || !landmarksAround(outline, parent).has('article')),
  );
}

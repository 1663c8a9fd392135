/**
 * Everything on a page that could be the company's name, each with where it stood and how much that place says.
 * No place is right by itself: metadata holds page titles, titles hold slogans and towns, copyright lines hold web designers.
 */
import { isAbout } from '@/lib/language/site-words/site-words';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Line } from '../../../outline/outline';
import type { Page } from '../../../reader';
import { memberText } from '../../../sources/json-ld';
import { quoteLine, quoteText } from '../../../sources/quote';
import { siteOf } from '../domain';
import { organisationRecords, siteRecords } from '../json-ld-types';
import { copyrightHolder } from './copyright';
import { domainMatch } from './domain-match';
import { asName, endsWithLegalForm, isCaption } from './words';

export interface Candidate {
  name: string;
  /** Where it stood; a place speaks once for a name. */
  place: 'json-ld' | 'site-name' | 'copyright' | 'title' | 'logo' | 'heading' | 'legal' | 'domain';
  /** Chance that this place names the company, by itself (estimates of ours; their order is what matters). */
  weight: number;
  evidence: Evidence;
}

const weights = {
  record: 0.75,
  siteName: 0.6,
  copyright: 0.5,
  logo: 0.35,
  titleEnd: 0.35,
  titleMiddle: 0.2,
  welcome: 0.3,
  legal: 0.25,
  domain: 0.5,
} as const;

/** Where a title ends one thing and begins another. */
const titleBreak = /\s*[|•·»«›–—]+\s*|\s+[-:~/]+\s+|::|:\s+|\s-(?=\S)|(?<=\S)-\s|\s+\|\|?\s*/;
/** Words in a title or heading after which the name stands, and words before it. */
const lead =
  /^(?:.{0,60}\s)?(?:welcome to|welcome at|about|contact|contact us at|contact us|by|from|at|for|willkommen bei|bienvenue chez|bienvenidos a|benvenuti in|welkom bij|über|kontakt|with)\s+(?=[a-zÀ-ɏ]|the\s)/i;

export function candidatesOf(page: Page, keys: readonly string[]): Candidate[] {
  const all = [
    ...fromRecords(page),
    ...fromMeta(page),
    ...fromTitle(page),
    ...fromCopyright(page),
    ...fromLogo(page, keys),
    ...fromWelcome(page),
    ...fromLegalForms(page),
    ...fromDomain(page, keys),
  ];
  /** "© 2026 acme.example": the address is no name. */
  const host = page.url.host.replace(/^www\./, '');
  return all.filter(({ name }) => name !== host && (!isAbout('places', name) || domainMatch(name, keys) === 1));
}

function fromRecords({ embedded }: Page): Candidate[] {
  const named = (nodes: Record<string, unknown>[], weight: number): Candidate[] =>
    nodes.flatMap((node) => {
      const name = asName(memberText(node, 'name') ?? '');
      return name ? [{ name, place: 'json-ld', weight, evidence: quoteText(name, 'json-ld') }] : [];
    });
  return [...named(organisationRecords(embedded), weights.record), ...named(siteRecords(embedded), weights.siteName)];
}

function fromMeta({ embedded }: Page): Candidate[] {
  return embedded.meta.flatMap(({ name: key, content }) => {
    const weight =
      key === 'og:site_name' ? weights.siteName : key === 'application-name' || key === 'apple-mobile-web-app-title' ? weights.titleEnd : 0;
    const name = weight > 0 ? asName(content.split(titleBreak)[0] ?? '') : null;
    return name ? [{ name, place: 'site-name' as const, weight, evidence: quoteText(content, 'meta') }] : [];
  });
}

/** Parts of the title, the first and last of which are likelier; "About Acme" gives "Acme" too. */
function fromTitle({ outline, embedded }: Page): Candidate[] {
  const titles = new Set([outline.title, ...embedded.meta.filter((each) => each.name === 'og:title').map((each) => each.content)]);
  return [...titles].flatMap((title) => {
    const parts = title
      .slice(0, 300)
      .split(titleBreak)
      .filter((part) => part !== '' && !isCaption(part));
    return parts.flatMap((part, index) => {
      const weight = index === 0 || index === parts.length - 1 ? weights.titleEnd : weights.titleMiddle;
      const after = part.replace(lead, '');
      const names = new Set([asName(part), asName(after), asName(part.split(/,\s/)[0] ?? '')]);
      return [...names]
        .filter((name) => name !== null)
        .map((name) => ({
          name,
          place: 'title' as const,
          weight,
          evidence: quoteText(title, title === outline.title ? 'heading' : 'meta', { section: 'title' }),
        }));
    });
  });
}

/** Each text once: footers repeat themselves, and a place speaks once for a name. */
function distinctLines({ outline }: Page): { line: Line; index: number }[] {
  const first = new Map<string, number>();
  for (const [index, { text }] of outline.lines.entries()) if (!first.has(text)) first.set(text, index);
  return [...first.values()].map((index) => ({ line: outline.lines[index]!, index }));
}

function fromCopyright(page: Page): Candidate[] {
  const { outline } = page;
  return distinctLines(page).flatMap(({ line, index }) => {
    const name = copyrightHolder(line.text);
    return name ? [{ name, place: 'copyright' as const, weight: weights.copyright, evidence: quoteLine(outline, index) }] : [];
  });
}

/** Lines of a link that is a logo with its slogan. */
const mostLogoLines = 3;

/** The words of the link back to the start page: a picture's `alt`, or its text. */
function fromLogo(page: Page, keys: readonly string[]): Candidate[] {
  const { outline, url } = page;
  return outline.links.slice(0, 40).flatMap((link) => {
    const target = URL.parse(link.href);
    if (
      !target ||
      siteOf(target.host) !== siteOf(url.host) ||
      !/^\/(?:(?:index|home|default)(?:\.\w+)?|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(target.pathname) ||
      target.search !== '' ||
      target.hash !== ''
    )
      return [];
    /** A picture's words and the lines beside it: "CA" over "Hartwell & Associates"; not the halves of "Hart" and "Well". */
    const isWhole = domainMatch(link.label || link.text, keys) >= 0.8;
    const lines = !isWhole && link.last > link.first + 1 ? outline.lines.slice(link.first, Math.min(link.last, link.first + mostLogoLines)) : [];
    const texts = [link.label || link.text, ...lines.map(({ text }) => text)];
    return texts.flatMap((text, index) => {
      const name = asName(text);
      if (!name) return [];
      const evidence =
        index > 0
          ? quoteLine(outline, link.first + index - 1)
          : link.text === ''
            ? quoteText(link.label, 'href')
            : quoteLine(outline, link.first, { part: link.text, source: 'line' });
      return [{ name, place: 'logo' as const, weight: weights.logo, evidence }];
    });
  });
}

/** "Welcome to Acme", "About Acme", "Why Acme?": captions that end with the name. */
function fromWelcome({ outline }: Page): Candidate[] {
  return outline.lines.flatMap((line, index) => {
    const match = line.text.length <= 70 && line.href === null ? greeting.exec(line.text) : null;
    const name = match ? asName(match[1]!) : null;
    return name ? [{ name, place: 'heading' as const, weight: weights.welcome, evidence: quoteLine(outline, index) }] : [];
  });
}

const greeting =
  /^(?:welcome to|about|why(?: choose)?|willkommen bei|über|bienvenue chez|bienvenidos a|sobre|benvenuti in|welkom bij|over)\s+((?:the\s)?[A-ZÀ-ÞĀ-ɏ\d].*?)[!?.]?$/i;

/** Short lines that are a name with its legal form, as they stand above addresses and in legal notices. */
function fromLegalForms(page: Page): Candidate[] {
  const { outline } = page;
  return distinctLines(page).flatMap(({ line, index }) => {
    const text = line.text.length <= 80 ? line.text.replace(/[\s:]+$/, '') : '';
    const name = text !== '' && text.length <= 70 && endsWithLegalForm(text) ? asName(text) : null;
    return name && /^[A-ZÀ-ÞĀ-ɏ]|^\d/.test(name)
      ? [{ name, place: 'legal' as const, weight: weights.legal, evidence: quoteLine(outline, index) }]
      : [];
  });
}

/** Runs of words, anywhere near the top or in the small print, that are exactly the domain's word. */
function fromDomain(page: Page, keys: readonly string[]): Candidate[] {
  const { outline, embedded } = page;
  const texts: { text: string; evidence: () => Evidence }[] = [
    { text: outline.title, evidence: () => quoteText(outline.title, 'heading', { section: 'title' }) },
    ...embedded.meta
      .filter(({ name }) => name.startsWith('og:') || name === 'description')
      .map(({ content }) => ({ text: content, evidence: () => quoteText(content, 'meta') })),
    ...outline.links.slice(0, 40).map(({ label }) => ({ text: label, evidence: () => quoteText(label, 'href') })),
    ...outline.lines.map(({ text }, index) => ({ text, evidence: () => quoteLine(outline, index) })),
  ];
  const found = new Map<string, Candidate & { count: number }>();
  const runs = new Map<string, string[]>();
  for (const { text, evidence } of texts) {
    if (!runs.has(text)) runs.set(text, mayHold(text, keys) ? runsLike(text.slice(0, 600), keys) : []);
    for (const name of runs.get(text)!) {
      const known = found.get(name);
      if (known) known.count++;
      else found.set(name, { name, place: 'domain', weight: weights.domain, evidence: evidence(), count: 1 });
    }
  }
  return [...found.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, 3)
    .map(({ count, ...candidate }) => ({ ...candidate, weight: Math.min(confidence.shaped, weights.domain + 0.05 * count) }));
}

/** Cheap look before the expensive one: are the key's letters there, in a row, with only other characters between? */
function mayHold(text: string, keys: readonly string[]): boolean {
  const letters = text
    .slice(0, 600)
    .toLowerCase()
    .replace(/[^a-z\d\u00C0-\u1FFF\u3040-\uFFEF&]+/g, '');
  return letters.includes('&') || keys.some((key) => letters.includes(key));
}

/** Word runs of at most six words whose letters are one of the keys. */
export function runsLike(text: string, keys: readonly string[]): string[] {
  const words = text.split(/\s+/).slice(0, 90);
  const found: string[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!/^["'“(]?[A-Za-zÀ-ɏ\d]/.test(words[from]!)) continue;
    let letters = '';
    for (let to = from; to < Math.min(words.length, from + 6); to++) {
      letters += words[to]!.toLowerCase().replace(/[^a-z\d\u00C0-\u1FFF\u3040-\uFFEF&]+/g, '');
      if (!keys.some((key) => key[0] === letters[0]) || letters.length > 40) break;
      const run = words.slice(from, to + 1).join(' ');
      if (keys.some((key) => key.length === letters.length || letters.includes('&')) && domainMatch(run, keys) === 1) {
        const name = asName(run.replace(/['’]s?$/, '').replace(/[.,;:!?)'"”]+$/, ''));
        if (name && name !== name.toLowerCase())
          found.push(/^the$/i.test(words[from - 1] ?? '') && words[from - 1]!.startsWith('T') ? `The ${name}` : name);
      }
      if (/[.,;:!?|)]$/.test(words[to]!) && !/^[A-Z]\.$/.test(words[to]!)) break;
    }
  }
  return found;
}

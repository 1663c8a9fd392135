/** Whose account page it is and where its own marks stand; lists of other accounts carry the same marks and are left out. */
import { parseInterval } from '@/lib/language/amounts/interval';
import { parseRevenue } from '@/lib/language/amounts/revenue';
import { cuesIn } from '@/lib/language/cues/cues';
import { isLabel } from '@/lib/language/labels/label';
import type { Outline } from '@/lib/page/outline/outline';
import type { Fields, Found, Page, Recognition } from '@/lib/page/reader';
import { asBand } from '@/lib/page/sites/linkedin/company/from-rows';
import { isFrontPage, websiteOf } from '@/lib/page/sites/linkedin/company/website';
import { landmarksAround } from '@/lib/page/sources/lines';
import { quoteLine, quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Growth } from '@/lib/signal/vocabulary';
import { accountAddress, companyOf, salesAddress, salesLink } from './address';
import { headcountGrowth } from './headcount-growth';
import { type Marked, markedIn } from './marked';
import { refusalOfMarks, refusalOfNothing } from './refusals';

export interface AccountPage {
  id: string;
  name: Marked;
  /** The account's own lines: up to the next company's name. */
  last: number;
}

const apart = ['nav', 'aside', 'footer', 'dialog'];
const isApart = (outline: Outline, index: number): boolean => {
  const around = landmarksAround(outline, outline.lines[index]!.section);
  return apart.some((landmark) => around.has(landmark));
};

/** The name that the page marks as the account's, else the first that stands in no list. */
function nameOf(outline: Outline): Marked | null {
  const own = outline.sections.find(({ names, first, last }) => last > first && names.some((name) => name.startsWith('data-x--account--name=')));
  if (own !== undefined) return { text: outline.lines[own.first]!.text, href: outline.lines[own.first]!.href, first: own.first, last: own.last };
  const all = markedIn(outline, 'company-name', { first: 0, last: outline.lines.length });
  return all.find(({ first }) => outline.lines[first]!.item === null && !isApart(outline, first) && !isAlert(outline, first)) ?? null;
}

const isAlert = (outline: Outline, index: number): boolean => landmarksAround(outline, outline.lines[index]!.section).has('article');

function prove(outline: Outline, id: string, name: Marked): 'same' | 'other' | 'none' {
  let found: 'same' | 'other' | 'none' = 'none';
  for (const link of outline.links) {
    const to = salesLink(link.href);
    if (to?.area === 'account' && to.id === id) return 'same';
    if (to?.area === 'search' && decoded(link.href).includes(`urn:li:organization:${id}`)) return 'same';
    if (to?.area === 'account' && link.text === name.text) found = 'other';
  }
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(decodeURIComponent(text.slice(0, 4_000)));
  } catch {
    return text;
  }
}

export function recogniseAccount(page: Page): Recognition<AccountPage> {
  const { outline, url } = page;
  const address = salesAddress(url);
  if (address?.area !== 'account') return { refusal: 'not-supported' };
  const marked = refusalOfMarks(page);
  if (marked !== null) return { refusal: marked };
  const name = nameOf(outline);
  if (name === null) return { refusal: refusalOfNothing(page) };
  const proof = prove(outline, address.id, name);
  if (proof === 'other') return { refusal: 'stale' };
  const others = markedIn(outline, 'company-name', { first: name.last, last: outline.lines.length });
  const next = others.find((other) => other.text !== name.text && !isAlert(outline, other.first));
  return {
    refusal: null,
    subject: { id: address.id, name, last: next?.first ?? outline.lines.length },
    canonicalUrl: accountAddress(address.id),
    layout: 'sales-navigator',
    ...(proof === 'none'
      ? { problems: [{ code: 'identity-unproven', say: 'Nothing on the page names its own address, so it is taken to belong to the address bar.' }] }
      : {}),
  };
}

/** The account's first text with a mark; one in a list or beside the page belongs to somebody else. */
function own({ outline }: Page, { name, last }: AccountPage, mark: string): Marked | null {
  return (
    markedIn(outline, mark, { first: name.first, last }).find(
      ({ first }) => outline.lines[first]!.item === null && !isApart(outline, first) && !isAlert(outline, first),
    ) ?? null
  );
}

function from<Value>(mark: string, read: (text: string) => Value | null, trust: number = confidence.labelled) {
  return (page: Page, account: AccountPage): Found<Value>[] => {
    const marked = own(page, account, mark);
    const value = marked === null ? null : read(marked.text);
    return value === null ? [] : [{ value, confidence: trust, evidence: [quoteLine(page.outline, marked!.first, { section: '', source: 'label' })] }];
  };
}

/** The link to the company's site in the top card. */
function website({ outline }: Page, { name, last }: AccountPage): Found<string>[] {
  for (const link of outline.links) {
    if (link.first < name.first || link.first >= last || (link.first in outline.lines && isApart(outline, link.first))) continue;
    const address = isLabel(link.text || link.label, 'website') ? websiteOf(link.href, '') : null;
    if (address !== null && isFrontPage(address))
      return [{ value: address, confidence: confidence.labelled, evidence: [quoteText(link.href, 'href')] }];
  }
  return [];
}

/** Growth as the page says it beside the account's own lines or in an alert that names the account. */
function growth({ outline }: Page, account: AccountPage): Found<Growth>[] {
  for (let index = account.name.first; index < outline.lines.length; index += 1) {
    const { text, item } = outline.lines[index]!;
    const isOwn = isAlert(outline, index) ? text.includes(account.name.text) : index < account.last && item === null;
    const value = isOwn && !isApart(outline, index) ? headcountGrowth(text) : null;
    if (value !== null) return [{ value, confidence: confidence.shaped, evidence: [quoteLine(outline, index, { section: '' })] }];
  }
  return [];
}

const mostCues = 8;

/** Sentences of the description and of the alerts about the account. */
function cues({ outline }: Page, account: AccountPage): Found<string[]>[] {
  const evidence: Evidence[] = [];
  const blurb = own({ outline } as Page, account, 'company-blurb');
  outline.lines.forEach((line, index) => {
    if (index < account.name.first || line.control || isApart(outline, index) || evidence.length >= mostCues) return;
    const inBlurb = blurb !== null && index >= blurb.first && index < blurb.last;
    if (!inBlurb && !(isAlert(outline, index) && line.text.includes(account.name.text))) return;
    for (const cue of cuesIn(line.text))
      if (evidence.length < mostCues) evidence.push(quoteLine(outline, index, { part: cue, item: cue, section: '' }));
  });
  return evidence.length === 0 ? [] : [{ value: [...new Set(evidence.map((each) => each.item!))], confidence: confidence.shaped, evidence }];
}

export const accountFields: Fields<AccountPage> = {
  'company.name': [
    ({ outline }, { name }) => [
      { value: name.text, confidence: confidence.labelled, evidence: [quoteLine(outline, name.first, { section: '', source: 'heading' })] },
    ],
  ],
  'company.linkedinUrl': [
    (page, { id }) => [{ value: companyOf(id), confidence: confidence.labelled, evidence: [quoteText(page.url.href, 'href')] }],
  ],
  'company.website': [website],
  'company.industry': [from('industry', (text) => ({ text, id: null }))],
  'company.headquarters': [from('location', (text) => ({ text }))],
  'company.employees': [
    from('company-size', (text) => {
      const size = parseInterval(text);
      return size && asBand(size);
    }),
  ],
  'company.revenue': [from('revenue', (text) => parseRevenue(text))],
  'company.growth': [growth],
  'company.cues': [cues],
};

/** Finds the document that holds the company page, proves whose it is, and says where its parts stand. */
import { fold } from '@/lib/kernel/text';
import type { Outline } from '@/lib/page/outline/outline';
import type { Page, Recognition } from '@/lib/page/reader';
import type { Problem } from '@/lib/page/reading';
import { inRange, type LineRange } from '@/lib/page/sources/lines';
import { metaContent } from '@/lib/page/sources/meta';
import { canonicalAddress, type LinkedInAddress, linkedInAddress } from '../address';
import { aboutRange, aboutRows, descriptionLines } from './about-rows';
import { blockNamed, fundingByLinks } from './blocks';
import { idIn, type OwnName, statedName, tabs, tabsOf, tabsOwner } from './own-names';
import { refusalByMarks, refusalOfEmpty } from './refusals';
import { strangersOf } from './strangers';
import type { Layout, Subject } from './subject';
import { topCardOf } from './top-card';

const unproven: Problem = {
  code: 'identity-unproven',
  say: 'Nothing on the page names its own address, so it is taken to belong to the address bar.',
};

/** The lines of each document: the top one and the frames inside it. */
function documentsOf(outline: Outline): LineRange[] {
  return outline.sections.filter((section) => section.parent === null).map(({ first, last }) => ({ first, last }));
}

function layoutOf({ embedded, outline }: Page, subject: Pick<Subject, 'rows'>): Layout {
  if (
    metaContent(embedded, 'pagekey')?.startsWith('d_org_guest') ||
    outline.sections.some((section) => section.names.includes('data-test-id=about-us'))
  )
    return 'public';
  const defined = subject.rows.some((row) => outline.lines[row.values[0]!.line]!.node.closest('dd') !== null);
  return defined || outline.sections.every((section) => section.names.every((name) => !name.startsWith('componentkey='))) ? 'ember' : 'plain';
}

interface Look {
  subject: Subject;
  proof: 'same' | 'other' | 'none';
  /** Name, rows, items: how much of a company page this document is. */
  weight: number;
}

/** A number proves itself by a search link, or by the canonical address of a page that was loaded for it. */
function prove(address: LinkedInAddress, own: readonly OwnName[], id: string | null, isPublic: boolean): 'same' | 'other' | 'none' {
  if (own.some((name) => name.slug === address.slug) || id === address.slug) return 'same';
  if (/^\d+$/.test(address.slug))
    return id !== null && own.length > 0 ? 'other' : isPublic && own.length > 0 ? 'same' : own.length > 0 ? 'other' : 'none';
  return own.some((name) => !/^\d+$/.test(name.slug)) ? 'other' : 'none';
}

function lookAt(page: Page, root: LineRange, address: LinkedInAddress, area: Subject['area'], inPart: (index: number) => boolean): Look {
  const { outline } = page;
  const strange = (index: number): boolean => !inRange(root, index) || inPart(index);
  const rows = aboutRows(outline, root, strange, tabs.has(address.rest[0] ?? '') ? (address.rest[0] ?? '') : '');
  const card = topCardOf(page, root, strange);
  const about = aboutRange(outline, rows);
  const isTop = root.first === 0;
  const stated = isTop ? statedName(page) : null;
  const owner = tabsOwner(outline, root);
  const own = [stated, owner].filter((name) => name !== null);
  const number = idIn(
    outline,
    [card, about].filter((range) => range !== null),
  );
  const proof = prove(address, own, number?.id ?? null, stated !== null);
  const better = own.find((name) => !/^\d+$/.test(name.slug));
  const slug = /^\d+$/.test(address.slug) && proof === 'same' && better ? better.slug : address.slug;
  const subject: Subject = {
    area,
    slug,
    home: canonicalAddress({ area, slug }),
    tab: address.rest[0] ?? '',
    layout: layoutOf(page, { rows }),
    id: number?.id ?? (/^\d+$/.test(address.slug) ? address.slug : null),
    idHref: number?.href ?? null,
    proof: own.find((name) => name.slug === slug)?.proof ?? null,
    name: card === null ? null : outline.lines[card.name]!.text,
    card,
    rows,
    about,
    description: descriptionLines(outline, root, about, rows, strange),
    locations: blockNamed(outline, root, 'locations', strange),
    funding: blockNamed(outline, root, 'funding', strange) ?? fundingByLinks(outline, root, strange),
    tabs: tabsOf(outline, slug),
    strange,
    root,
  };
  const weight = (card === null ? 0 : 1) + (card?.followers == null ? 0 : 1) + rows.length;
  return { subject, proof, weight };
}

const words = (text: string): string[] => fold(text).match(/[a-z0-9]{2,}/g) ?? [];

/** Name and address in Latin letters without a word in common: without any proof it is rather another company. */
function isUnlike({ name, slug }: Subject): boolean {
  if (name === null || /^\d+$/.test(slug) || words(name).length === 0 || /[^\p{Script=Latin}\P{L}]/u.test(name)) return false;
  const [whole, own] = [words(slug).join(''), words(name).join('')];
  return !words(name).some((word) => whole.includes(word)) && !words(slug).some((word) => own.includes(word));
}

/** The document that belongs to the address, else the one with the most of a company page in it. */
function bestLook(looks: readonly Look[]): Look | null {
  const rank = ({ proof, weight }: Look): number => (weight === 0 ? -1 : proof === 'same' ? 1_000 + weight : weight);
  return looks.reduce<Look | null>((best, look) => (best === null || rank(look) > rank(best) ? look : best), null);
}

export function recognise(page: Page): Recognition<Subject> {
  const address = linkedInAddress(page.url);
  if (address === null || address.area === 'in') return { refusal: 'not-supported' };
  const marked = refusalByMarks(page, address.rest[0] ?? '');
  if (marked !== null) return { refusal: marked };
  const { area } = address;
  const strangers = strangersOf(page.outline);
  const look = bestLook(documentsOf(page.outline).map((root) => lookAt(page, root, address, area, strangers)));
  if (look === null) return { refusal: 'not-loaded' };
  const { subject, proof, weight } = look;
  if (proof === 'other') return { refusal: 'stale' };
  const isBare = subject.rows.length === 0 && subject.card?.followers == null && subject.card?.size == null;
  /** Followers under a heading stand on many pages; without a proof the size or the rows of a company must be there. */
  const isFeeble = proof === 'none' && subject.rows.length === 0 && subject.card?.size == null;
  if (proof === 'none' && isUnlike(subject)) return { refusal: refusalOfEmpty(page, subject.root) };
  if (weight === 0 || (isBare && proof === 'none') || isFeeble) return { refusal: refusalOfEmpty(page, subject.root) };
  const tab = subject.tab !== '' && tabs.has(subject.tab) ? `${subject.tab}/` : '';
  return {
    refusal: null,
    subject,
    canonicalUrl: subject.home + tab,
    layout: subject.layout,
    ...(proof === 'none' ? { problems: [unproven] } : {}),
  };
}

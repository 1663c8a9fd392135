/**
 * Whose page it is, or why it cannot be read: the card must be proven to belong to the address before anything on it
 * is believed (research: linkedin-dom §3).
 */
import { fold } from '@/lib/kernel/text';
import { labelOf } from '@/lib/language/labels/label';
import type { Outline } from '@/lib/page/outline/outline';
import type { Page, Recognition } from '@/lib/page/reader';
import type { Refusal } from '@/lib/page/reading';
import { canonicalAddress, linkedInAddress, profileSlug } from '@/lib/page/sites/linkedin/address';
import { isAside } from '@/lib/page/sources/lines';
import { metaContent } from '@/lib/page/sources/meta';
import { type Card, type CardName, cardNamed, cardsOf, rootsOf } from './cards';
import { ownNames, prove } from './identity';
import { isMemberId } from './member-id';
import { positionsIn } from './positions';
import { isPublicProfile, publicTop, readPublicCard } from './public-card';
import type { Layout, Subject } from './subject';
import { contactLine, employerAmong, readTopCard } from './top-card';

/** Top cards of all documents: by key, else the smallest section that holds a heading-like line and the contact-info link. */
function topCards(outline: Outline, cards: readonly Card[]): Card[] {
  const roots = rootsOf(outline);
  const keyed = cards.filter((card) => card.name === 'top' && card.last - card.first >= 2);
  const found = [...keyed];
  outline.sections.forEach((root, index) => {
    if (root.parent !== null || keyed.some((card) => card.root === index)) return;
    const contact = contactLine(outline, root);
    if (contact === null) return;
    for (let at: number | null = outline.lines[contact]!.section; at !== null; at = outline.sections[at]?.parent ?? null) {
      const section = outline.sections[at];
      if (section === undefined) return;
      if (contact - section.first < 2) continue;
      found.push({
        name: 'top',
        owner: '',
        section: at,
        root: roots[at]!,
        by: 'anchor',
        first: section.first,
        last: Math.min(section.last, endOfTop(outline, contact, section.last)),
      });
      return;
    }
  });
  return found;
}

/** In a page without sections the next card's heading ends the top card. */
function endOfTop(outline: Outline, contact: number, last: number): number {
  for (let index = contact + 1; index < last; index += 1)
    if (!outline.lines[index]!.control && outline.lines[index]!.level > 0 && labelOf(outline.lines[index]!.text) !== null) return index;
  return last;
}

const wallKey = /auth_?wall|registration|cold-join|checkpoint|login|uas-/i;
const missingKey = /404|not_?found|unavailable/i;

/** Why there is no profile to read; the order is from the surest sign to the weakest. */
export function refusalOf(page: Page, hasOther: boolean): Refusal {
  const { outline, embedded } = page;
  const keys = [metaContent(embedded, 'pagekey'), metaContent(embedded, 'como-pk')].filter((key) => key !== null);
  if (keys.some((key) => wallKey.test(key))) return 'wall';
  if (hasOther) return 'stale';
  if (keys.some((key) => missingKey.test(key))) return 'not-a-profile';
  const said = outline.lines.filter((line) => line.text.length <= 80).map((line) => labelOf(line.text));
  if (said.includes('not-found')) return 'not-a-profile';
  if (asksToSignIn(outline)) return 'wall';
  const screens = outline.sections.flatMap((section) => section.names.filter((name) => name.startsWith('data-sdui-screen=')));
  if (screens.length > 0 && !screens.some((name) => /\.profile\./.test(name))) return 'stale';
  return 'not-loaded';
}

const gate = /^\/(?:signup|login|uas\/|authwall|checkpoint|reg\/)/;

/** A password field, or a link or form that leads to signing in: signed-in pages have none. */
export function asksToSignIn(outline: Outline): boolean {
  const forms = outline.sections.filter((section) => section.landmark === 'form').map((section) => section.node);
  if (
    forms.some(
      (form) =>
        form.querySelector('input[type="password"]') !== null || gate.test(URL.parse(form.getAttribute('action') ?? '', outline.url)?.pathname ?? ''),
    )
  )
    return true;
  return outline.links.some((link) => {
    const url = URL.parse(link.href);
    return url !== null && /(?:^|\.)linkedin\.com$/.test(url.hostname) && gate.test(url.pathname);
  });
}

/** Empty headings and hollow skeletons carry no proof and are no profile yet. */
const isOther = (outline: Outline, card: Card, slug: string): boolean => prove(outline, card, slug) === 'other';

function layoutOf(outline: Outline, card: Card): Layout {
  const roots = rootsOf(outline);
  const names = outline.sections.flatMap((section, index) => (roots[index] === card.root ? section.names : []));
  if (names.some((name) => /sdui/.test(name)) || card.by === 'key') return 'sdui';
  return names.some((name) => name === 'data-view-name=profile-card' || name === 'id=experience-section' || name === 'id=profile-content')
    ? 'ember'
    : 'plain';
}

function subjectWith(outline: Outline, slug: string, layout: Layout, cards: readonly Card[], topCard: Card | null, root: number): Subject {
  const named = (name: CardName): Card | null => cardNamed(cards, name, root, [topCard?.owner ?? '', slug]);
  const experience = named('experience');
  return {
    slug,
    url: canonicalAddress({ area: 'in', slug }),
    layout,
    topCard,
    top: null,
    about: named('about'),
    experience,
    skills: named('skills'),
    languages: named('languages'),
    activity: named('activity'),
    interests: named('interests'),
    positions: experience === null ? [] : positionsIn(outline, experience),
  };
}

const answer = (subject: Subject): Recognition<Subject> => ({ refusal: null, subject, canonicalUrl: subject.url, layout: subject.layout });
const refuse = (refusal: Refusal): Recognition<Subject> => ({ refusal });

const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** An older address of the same member: it is the name on the page, and the page's own address begins with it ("janedoe" for "jane-doe-4a07"). */
const isAlias = (slug: string, own: string, name: string): boolean =>
  letters(slug).length >= 6 && letters(slug) === letters(name) && letters(own).startsWith(letters(slug));

/** A public page is rendered for its address on the server; if it names an address, that must be this one. */
function recognisePublic(page: Page, slug: string, cards: readonly Card[]): Recognition<Subject> {
  const { outline, embedded } = page;
  const own = [embedded.canonical, metaContent(embedded, 'og:url')].flatMap((href) => (href === null ? [] : (profileSlug(href) ?? [])));
  const range = publicTop(outline);
  const top = readPublicCard(page);
  const alias = own.find((each) => isAlias(slug, each, top.name === null ? '' : outline.lines[top.name]!.text));
  if (own.length > 0 && !own.includes(slug) && alias === undefined) return refuse('stale');
  if (top.name === null) return refuse(refusalOf(page, false) === 'wall' ? 'wall' : 'not-loaded');
  if (/linkedin/i.test(outline.lines[top.name]!.text)) return refuse('not-a-profile');
  const topCard: Card = { ...range, name: 'top', owner: '', section: outline.lines[top.name]!.section, root: 0, by: 'anchor' };
  return answer({ ...subjectWith(outline, own.includes(slug) ? slug : (alias ?? slug), 'public', cards, topCard, 0), top });
}

/**
 * Detail pages (`/in/<slug>/details/experience/`) show one full list and, as the way back, a link to the profile. A list of
 * other things (schools, certificates) proves whose page it is and says no more.
 */
function recogniseDetails(page: Page, slug: string, cards: readonly Card[]): Recognition<Subject> | null {
  const { outline } = page;
  const isOwn = outline.links.some(
    (link) => profileSlug(link.href) === slug && (link.first >= link.last || !isAside(outline, outline.lines[link.first]!)),
  );
  const list = cards.find((card) => card.name !== 'top' && card.last - card.first > 1);
  if (!isOwn || (list === undefined && !hasEntries(outline))) return null;
  return answer(subjectWith(outline, slug, 'details', cards, null, list?.root ?? 0));
}

/** A heading that profiles have, or entries by their key. */
const hasEntries = (outline: Outline): boolean =>
  outline.sections.some((section) => section.names.some((name) => /=entity-collection-item-/.test(name))) ||
  outline.lines.some((line) => line.level > 0 && labelOf(line.text) !== null && !isAside(outline, line));

/** The slug behind an address that has the member's id: the address that others will use. */
function vanityOf(outline: Outline, card: Card, slug: string): string {
  if (!isMemberId(slug)) return slug;
  return [...ownNames(outline, card)].find((name) => !isMemberId(name)) ?? slug;
}

export function recognise(page: Page): Recognition<Subject> {
  const { outline } = page;
  const address = linkedInAddress(page.url);
  if (address === null) return refuse('not-supported');
  const { slug } = address;
  const cards = cardsOf(outline);
  const tops = topCards(outline, cards);
  const topCard = tops.find((card) => prove(outline, card, slug) === 'same');
  if (topCard !== undefined) {
    const top = readTopCard(outline, topCard, slug);
    if (top.name === null) return refuse('not-loaded');
    if (/linkedin/i.test(outline.lines[top.name]!.text)) return refuse('not-a-profile');
    const subject = subjectWith(outline, vanityOf(outline, topCard, slug), layoutOf(outline, topCard), cards, topCard, topCard.root);
    return answer({ ...subject, top: { ...top, company: top.company ?? employerAmong(outline, topCard, top, subject.positions) } });
  }
  if (isPublicProfile(page)) return recognisePublic(page, slug, cards);
  const details = address.rest[0] === 'details' && tops.length === 0 ? recogniseDetails(page, slug, cards) : null;
  return (
    details ??
    refuse(
      refusalOf(
        page,
        tops.some((card) => isOther(outline, card, slug)),
      ),
    )
  );
}

/**
 * Where the cards of a profile stand, in every layout that is served: named by a stable key where there is one, by
 * an anchor inside, else by the heading in any language (research: linkedin-dom §4, §6). Strangers' cards
 * have no such key, and their headings are not asked for.
 */
import { labelOf } from '@/lib/language/labels/label';
import type { LabelName } from '@/lib/language/labels/label-names';
import type { Outline, Section } from '@/lib/page/outline/outline';
import { inRange, isAside, type LineRange } from '@/lib/page/sources/lines';
import { isMemberId } from './member-id';

export type CardName = 'top' | 'about' | 'experience' | 'education' | 'skills' | 'languages' | 'activity' | 'interests' | 'other';

export interface Card extends LineRange {
  name: CardName;
  /** Index of its section. */
  section: number;
  /** Index of the document root that it stands in. */
  root: number;
  /** What told it. */
  by: 'key' | 'anchor' | 'heading';
  /** Member id or other owner mark inside an SDUI key, else "". */
  owner: string;
}

/** SDUI-B: `…profile.card.ref<owner><Card>`; the owner's id ends where the known card name begins. */
const sduiKey = /^(?:componentkey|id)=com\.linkedin\.sdui\.profile\.card\.ref(.+)$/;
const sduiCards: readonly [RegExp, CardName][] = [
  [/Topcard$/i, 'top'],
  [/Volunteer\w*$/, 'other'],
  [/Experience(?:TopLevel)?(?:Section)?$/, 'experience'],
  [/Education(?:TopLevel)?(?:Section)?$/, 'education'],
  [/About$/, 'about'],
  [/Skills?(?:TopLevel)?(?:Section)?$/, 'skills'],
  [/Languages?(?:TopLevel)?(?:Section)?$/, 'languages'],
  [/Activity$/, 'activity'],
  [/Interests?(?:TopLevel)?(?:Section)?$/, 'interests'],
  [
    /(?:SuggestedForYou|Services|Featured|Highlights|Recommendations|Projects|Publications?|Certifications?|Courses?|Honors|Organizations|Causes|Patents)(?:TopLevel)?(?:Section)?$/,
    'other',
  ],
];

/** SDUI-A `data-view-name`, public `data-section`. */
const named: Readonly<Record<string, CardName>> = {
  'data-view-name=profile-top-card': 'top',
  'data-view-name=profile-card-about': 'about',
  'data-view-name=profile-card-experience': 'experience',
  'data-view-name=profile-card-education': 'education',
  'data-view-name=profile-card-skills': 'skills',
  'data-view-name=profile-card-languages': 'languages',
  'data-view-name=profile-card-recent-activity': 'activity',
  'data-view-name=profile-card-interests': 'interests',
  'data-section=summary': 'about',
  'data-section=experience': 'experience',
  'data-section=skills': 'skills',
  'data-section=languages': 'languages',
  'data-section=posts': 'activity',
  'id=experience-section': 'experience',
  'id=education-section': 'education',
};

/** Empty elements inside a card that carry its name: Ember `id=experience`, SDUI `profile_experience_top_anchor_<slug>`. */
const anchor =
  /^(?:id=(about|experience|education|skills|languages|interests)|(?:componentkey|id)=profile_(about|experience|education|skills|languages|interests)_top_anchor_.*)$/;

const headings: Partial<Record<LabelName, CardName>> = {
  about: 'about',
  experience: 'experience',
  education: 'education',
  skills: 'skills',
  languages: 'languages',
  activity: 'activity',
  interests: 'interests',
};

/** Labels that open another card of a profile page, and so end the one before. */
const others: ReadonlySet<LabelName> = new Set([
  'licenses',
  'volunteering',
  'projects',
  'publications',
  'courses',
  'honors',
  'organizations',
  'recommendations',
  'featured',
  'services',
  'highlights',
  'people-also-viewed',
  'people-you-may-know',
  'similar-pages',
]);

function byKey(section: Section): { name: CardName; owner: string } | null {
  for (const name of section.names) {
    const known = named[name];
    if (known !== undefined) return { name: known, owner: '' };
    const rest = sduiKey.exec(name)?.[1];
    if (rest === undefined) continue;
    for (const [ending, card] of sduiCards) {
      const match = ending.exec(rest);
      if (match) return { name: card, owner: rest.slice(0, match.index) };
    }
  }
  return null;
}

export function rootsOf(outline: Outline): number[] {
  const roots: number[] = [];
  outline.sections.forEach((section, index) => {
    roots.push(section.parent === null ? index : roots[section.parent]!);
  });
  return roots;
}

/** Parts of a page that are wider than any card. */
const isWide = (section: Section): boolean =>
  section.parent === null || section.landmark === 'main' || section.names.includes('id=root') || section.names.includes('id=workspace');

/** A profile with everything on it has forty cards; each is held against every line, so a hostile page gets no more. */
const mostCards = 200;

/** Cards told by a key or an anchor, in page order. */
function namedCards(outline: Outline, roots: readonly number[]): Card[] {
  const cards: Card[] = [];
  outline.sections.forEach((section, index) => {
    if (cards.length >= mostCards) return;
    const key = byKey(section);
    if (key !== null) cards.push({ ...key, section: index, root: roots[index]!, by: 'key', first: section.first, last: section.last });
    const name = section.names.map((each) => anchor.exec(each)).find((match) => match !== null);
    const parent = section.parent === null ? undefined : outline.sections[section.parent];
    if (!name || section.parent === null || parent === undefined) return;
    const card = (name[1] ?? name[2]) as CardName;
    const around = isWide(parent) ? section : parent;
    cards.push({
      name: card,
      owner: '',
      section: isWide(parent) ? index : section.parent,
      root: roots[index]!,
      by: 'anchor',
      first: around.first,
      last: around.last,
    });
  });
  return cards;
}

/**
 * Cards told by their heading alone: the widest section that begins with the heading, or, where a page has no sections,
 * the lines from one heading to the next.
 */
function headedCards(
  outline: Outline,
  roots: readonly number[],
  taken: (line: number) => boolean,
  wanted: (name: CardName, root: number) => boolean,
): Card[] {
  const cards: Card[] = [];
  let opened = 0;
  const opening = outline.lines.flatMap((line, index) => {
    if (opened >= mostCards || line.control || line.href !== null || line.text.length > 60 || taken(index) || isAside(outline, line)) return [];
    const label = labelOf(line.text);
    const name = label === null ? undefined : headings[label];
    if (name === undefined && (label === null || !others.has(label))) return [];
    opened += 1;
    return [{ index, name: name ?? ('other' as CardName), section: line.section, item: line.item }];
  });
  opening.forEach(({ index, name, section }, at) => {
    const root = roots[section];
    if (root === undefined || name === 'other' || !wanted(name, root)) return;
    let best = -1;
    for (let each: number | null = section; each !== null; each = outline.sections[each]?.parent ?? null) {
      const found = outline.sections[each];
      if (found === undefined || isWide(found) || found.first !== index) break;
      if (opening.slice(at + 1).some((other) => other.index < found.last && other.item === null)) break;
      best = each;
    }
    const wide = outline.sections[section]!;
    const next = opening.slice(at + 1).find((other) => other.index < wide.last)?.index ?? wide.last;
    const range = best >= 0 ? outline.sections[best]! : { first: index, last: next };
    cards.push({ name, owner: '', section: best >= 0 ? best : section, root, by: 'heading', first: range.first, last: range.last });
  });
  return cards;
}

/** All cards that the page has; a key beats an anchor, an anchor beats a heading. */
export function cardsOf(outline: Outline): Card[] {
  const roots = rootsOf(outline);
  const cards = namedCards(outline, roots);
  const filled = cards.filter((card) => card.last - card.first > 1);
  const taken = (line: number): boolean => filled.some((card) => inRange(card, line));
  return [...cards, ...headedCards(outline, roots, taken, (name, root) => !filled.some((card) => card.name === name && card.root === root))];
}

/**
 * The card of that name in a document, the fullest when its key stands twice; null when the page has none. A card that is
 * marked as somebody else's does not count; activity is marked with the slug, the other cards with the member's id.
 */
export function cardNamed(cards: readonly Card[], name: CardName, root: number, owners: readonly string[]): Card | null {
  const named = cards.filter((card) => card.name === name && card.root === root);
  const mine = named.filter((card) => card.owner === '' || owners.includes(card.owner));
  const unmarked = owners.some((owner) => owner !== '') ? named.filter((card) => !isMemberId(card.owner)) : named;
  return (mine.length > 0 ? mine : unmarked).reduce<Card | null>(
    (best, card) => (best === null || card.last - card.first > best.last - best.first ? card : best),
    null,
  );
}

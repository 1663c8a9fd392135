/** Whose lead page it is and where its parts stand, in the terms of a LinkedIn profile, so that the same sources read both. */
import type { Outline } from '@/lib/page/outline/outline';
import type { Page, Recognition } from '@/lib/page/reader';
import { type Card, cardNamed, cardsOf } from '@/lib/page/sites/linkedin/person/cards';
import { type Position, positionsIn } from '@/lib/page/sites/linkedin/person/positions';
import type { Subject as Profile } from '@/lib/page/sites/linkedin/person/subject';
import { mayBePlace } from '@/lib/page/sites/linkedin/search/row-lines';
import { isAside, type LineRange } from '@/lib/page/sources/lines';
import { quoteLine } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import { leadAddress, salesAddress, salesLink } from './address';
import { currentRolesBlock, currentRolesIn } from './lead-roles';
import { isMarked, type Marked, markedIn } from './marked';
import { refusalOfMarks, refusalOfNothing } from './refusals';

export interface Lead {
  id: string;
  /** The lead in the terms of a profile. */
  profile: Profile;
  /** From the name to what stands below the top card. */
  top: LineRange;
  /** Where the experience list stands; null while it is not loaded. */
  experience: Card | null;
  /** The list could be read, and not only the current roles. */
  hasExperience: boolean;
}

/** How far the top card reaches below the name. */
const reach = 30;

/** The name that the page marks as the lead's, else the first that stands in no list. */
function nameOf(outline: Outline): Marked | null {
  const own = outline.sections.find(({ names, first, last }) => last > first && names.some((name) => name.startsWith('data-x--lead--name=')));
  const whole = { first: 0, last: outline.lines.length };
  if (own !== undefined) return { text: outline.lines[own.first]!.text, href: null, first: own.first, last: own.last };
  return (
    markedIn(outline, 'person-name', whole).find(({ first }) => {
      const line = outline.lines[first]!;
      return line.item === null && !isAside(outline, line) && salesLink(line.href) === null;
    }) ?? null
  );
}

type Proof = 'same' | 'other' | 'none';

/** Links of the page to the lead itself; a link under the same name to another id means that the page is still that one's. */
function prove(outline: Outline, id: string, name: string): Proof {
  let proof: Proof = 'none';
  for (const link of outline.links) {
    const to = salesLink(link.href);
    if (to?.area !== 'lead') continue;
    if (to.id === id) return 'same';
    if (link.text === name) proof = 'other';
  }
  return proof;
}

/** The place carries its mark, or is the line behind the headline. */
function locationLine(outline: Outline, headline: Marked | undefined, top: LineRange): number | null {
  const marked = markedIn(outline, 'location', top)[0];
  if (marked !== undefined) return marked.first;
  const next = headline === undefined ? undefined : outline.lines[headline.last];
  if (headline === undefined || next === undefined || next.control || next.href !== null || isMarked(outline, headline.last)) return null;
  return headline.last < top.last && mayBePlace(next.text) ? headline.last : null;
}

/** The list of Sales Navigator begins with its first entry; elsewhere the first line of a card is its heading. */
function rolesIn(outline: Outline, experience: Card): Position[] {
  const isEntry = outline.lines[experience.first]?.item != null;
  return positionsIn(outline, isEntry ? { ...experience, first: experience.first - 1 } : experience);
}

export function recogniseLead(page: Page): Recognition<Lead> {
  const { outline, url } = page;
  const address = salesAddress(url);
  if (address?.area !== 'lead') return { refusal: 'not-supported' };
  const marked = refusalOfMarks(page);
  if (marked !== null) return { refusal: marked };
  const name = nameOf(outline);
  if (name === null) return { refusal: refusalOfNothing(page) };
  if (/linkedin/i.test(name.text)) return { refusal: 'not-a-profile' };
  const proof = prove(outline, address.id, name.text);
  if (proof === 'other') return { refusal: 'stale' };
  const cards = cardsOf(outline);
  const experience = cardNamed(cards, 'experience', 0, ['']);
  const listed = experience === null ? [] : rolesIn(outline, experience);
  const end = experience !== null && experience.first > name.first ? experience.first : outline.lines.length;
  const top = { first: name.first, last: Math.min(end, name.first + reach) };
  const block = currentRolesBlock(outline, name.first, end);
  const current = block === null ? [] : currentRolesIn(outline, block);
  const headline = markedIn(outline, 'headline', top)[0];
  const [main] = current;
  /** A name and a headline stay from the lead before; what is loaded with a lead stands below them. */
  if (proof === 'none' && block === null && experience === null) return { refusal: 'not-loaded' };
  const profile: Profile = {
    slug: address.id,
    url: leadAddress(address.id),
    layout: 'plain',
    top: {
      name: name.first,
      headline: headline?.first ?? null,
      location: locationLine(outline, headline, top),
      company:
        main === undefined
          ? null
          : { value: main.company, confidence: confidence.labelled, evidence: [quoteLine(outline, main.lines.company, { section: '' })] },
      companyUrl: null,
    },
    topCard: null,
    about: cardNamed(cards, 'about', 0, ['']),
    experience: null,
    skills: cardNamed(cards, 'skills', 0, ['']),
    languages: null,
    activity: null,
    interests: null,
    positions: listed.length > 0 ? listed : current,
  };
  return {
    refusal: null,
    subject: {
      id: address.id,
      profile,
      top: { first: top.first, last: Math.min(top.last, block?.first ?? top.last) },
      experience,
      hasExperience: listed.length > 0,
    },
    canonicalUrl: leadAddress(address.id),
    layout: 'sales-navigator',
    ...(proof === 'none'
      ? { problems: [{ code: 'identity-unproven', say: 'Nothing on the page names its own address, so it is taken to belong to the address bar.' }] }
      : {}),
  };
}

/**
 * Which kind and which channel to begin with, and why. The user changes both with one press; what matters is that the
 * default is never a pitch to somebody about whom nothing is known yet (J5, G12).
 */
import { whyNow } from '@/lib/pain/why-now';
import { inWords } from './in-words';
import { kindOf } from './kinds';
import type { Material, Stage } from './material';
import type { SpokenOn } from './spoken-on';
import { inHand, type Stock, stockFor } from './stock';

export interface Choice {
  id: string;
  /** Half a sentence that goes on from the pill: "because …". */
  why: string;
  /** The channel as the persona names it. */
  liked?: string;
}

/**
 * Learn first while the ICP is a hypothesis, or when nothing ties the company to one. Then what makes the better reason to
 * write: something that happens there, a result, a problem.
 */
export function chooseKind(material: Material, language: string): Choice {
  const { because, facts: said } = inWords();
  const { icp, stage } = material;
  if (stage !== 'new') return { id: 're-engage', why: because.known };
  if (!icp) return { id: 'learn-first', why: because.noIcp };
  if (icp.status === 'hypothesis') return { id: 'learn-first', why: because.hypothesis(icp.name) };
  /** What there is for this kind; null when it cannot be written. */
  const stockIf = (id: string): Stock | null => {
    const kind = kindOf(id)!;
    const stock = stockFor(material, kind, language);
    return kind.lacks(inHand(stock, material)) === null && stock.pains.length > 0 ? stock : null;
  };
  const event = stockIf('event-led');
  if (event) return { id: 'event-led', why: because.event(said[event.facts[0]!.kind][0]!) };
  if (stockIf('proof-led')) return { id: 'proof-led', why: because.proof };
  if (stockIf('problem-led')) return { id: 'problem-led', why: because.pain };
  return { id: 'learn-first', why: because.noPain };
}

/** Words of a persona's channels, in the order of liking; the first that we write for wins. */
const named: readonly { words: RegExp; id: string }[] = [
  { words: /in-?mail|sales navigator/i, id: 'inmail' },
  { words: /e-?mail|newsletter|courriel|correo/i, id: 'email' },
  { words: /linked-?in|social/i, id: 'connection-note' },
  { words: /phone|call|telefon|anruf|t[eé]l[eé]phone|llamada/i, id: 'call-opener' },
];

const onChannel = { linkedin: 'connection-note', email: 'email', phone: 'call-opener' } as const;

/** A LinkedIn message needs no invitation, but it says "I wrote to you recently" or that the two are in touch: only where that is so. */
const mayFollowUp = ({ by, recently }: SpokenOn, stage: Stage): boolean => by === 'person' && (recently || stage !== 'new');

export function chooseChannel({ persona, person, stage, spokenOn }: Pick<Material, 'persona' | 'person' | 'stage' | 'spokenOn'>): Choice {
  const { because } = inWords();
  if (spokenOn) {
    const { channel, by, answered } = spokenOn;
    const id = channel === 'linkedin' && mayFollowUp(spokenOn, stage) ? 'follow-up' : onChannel[channel];
    return { id, why: (answered ? because.answeredThere : because.contactedThere)[by] };
  }
  for (const liked of persona?.channels ?? []) {
    const found = named.find(({ words }) => words.test(liked));
    if (found) return { id: found.id, why: because.liked(liked), liked };
  }
  const onLinkedIn = person?.aliases.some((alias) => alias.startsWith('linkedin'));
  return onLinkedIn ? { id: 'connection-note', why: because.onProfile } : { id: 'email', why: because.noChannel };
}

/** "Why you, why now" in one line: the best reason of the match and the words of the freshest thing that happens (J13). */
export function whyYouWhyNow({ account, person, today }: Material, topReason: string | null): { you: string | null; now: string | null } {
  const moment = whyNow(account, person, today);
  return { you: topReason, now: moment && !moment.stale ? moment.evidence.quote : null };
}

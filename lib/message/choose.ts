/**
 * Which kind and which channel to begin with, and why. The user changes both with one press; what matters is that the
 * default is never a pitch to somebody about whom nothing is known yet (J5, G12).
 */
import { openingFacts } from './facts';
import { kinds } from './kinds';
import type { Material } from './material';
import { stockFor } from './stock';

export interface Choice {
  id: string;
  /** Half a sentence that goes on from the pill: "because …". */
  why: string;
}

/**
 * Learn first while the ICP is a hypothesis, or when nothing ties the company to one. Then what makes the better reason to
 * write: something that happens there, a result, a problem.
 */
export function chooseKind(material: Material, language: string): Choice {
  const { icp, stage } = material;
  if (stage !== 'new') return { id: 're-engage', why: 'you know each other already' };
  if (!icp) return { id: 'learn-first', why: 'no ICP fits yet, so there is more to ask than to offer' };
  if (icp.status === 'hypothesis') return { id: 'learn-first', why: `“${icp.name}” is still a hypothesis: ask before you offer` };
  const able = (id: string): boolean => {
    const kind = kinds.find((each) => each.id === id);
    if (!kind) return false;
    const { facts, known, pains, proofs } = stockFor(material, kind, language, language);
    const inHand = {
      facts: known,
      events: facts.filter(({ event }) => event).length,
      pains: pains.length,
      proofs: proofs.length,
      objections: 0,
      stage,
    };
    return kind.lacks(inHand) === null && pains.length > 0;
  };
  if (able('event-led'))
    return { id: 'event-led', why: `there is a reason to write now: ${openingFacts(material).find(({ event }) => event)!.what}` };
  if (able('proof-led')) return { id: 'proof-led', why: 'you have a result that speaks to their likely problem' };
  if (able('problem-led')) return { id: 'problem-led', why: 'they may have a problem that you work on' };
  return { id: 'learn-first', why: 'no pain in this language is known for them' };
}

/** Words of a persona's channels, in the order of liking; the first that we write for wins. */
const named: readonly { words: RegExp; id: string }[] = [
  { words: /in-?mail|sales navigator/i, id: 'inmail' },
  { words: /e-?mail|newsletter|courriel|correo/i, id: 'email' },
  { words: /linked-?in|social/i, id: 'connection-note' },
  { words: /phone|call|telefon|anruf|t[eé]l[eé]phone|llamada/i, id: 'call-opener' },
];

export function chooseChannel({ persona, person }: Pick<Material, 'persona' | 'person'>): Choice {
  for (const liked of persona?.channels ?? []) {
    const found = named.find(({ words }) => words.test(liked));
    if (found) return { id: found.id, why: `“${liked}” is what this persona likes` };
  }
  const onLinkedIn = person?.aliases.some((alias) => alias.startsWith('linkedin'));
  return onLinkedIn
    ? { id: 'connection-note', why: 'you are on their profile, and the persona names no channel' }
    : { id: 'email', why: 'the persona names no channel' };
}

/** "Why you, why now" in one line: the best reason of the match and the freshest thing that happens (J13). */
export function whyYouWhyNow(material: Material, topReason: string | null): { you: string | null; now: string | null } {
  const event = openingFacts(material).find((fact) => fact.event);
  const quote = event?.source.kind === 'page-fact' ? event.source.quote : null;
  return { you: topReason, now: quote };
}

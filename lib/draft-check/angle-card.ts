/**
 * What a marketer needs of a persona to plan with: which way to lean, where to meet them, in which formats, on which
 * topics, in whose words (I7, G12, O8). All of it is what the user wrote; only the channel that a message is written for
 * and the lean are worked out, by rules that say themselves.
 */
import { chooseChannel } from '@/lib/message/choose';
import { angleOf, angleWords } from '@/lib/persona/angle';
import type { Persona } from '@/lib/persona/persona';
import { type PersonaMaterial, painsOf, proofsOf } from './points-of';

export interface Topic {
  title: string;
  /** What is hard about it, in their words. */
  about: string;
  /** What a text about it may answer. */
  question: string;
  /** Names of results that can be shown. */
  proofs: string[];
}

export interface AngleCard {
  name: string;
  quote: string;
  angle: string;
  /** In the order of liking. */
  channels: string[];
  /** The first of them that a message can be written for, and why; null when none is named. */
  writesFor: { channel: string; why: string } | null;
  formats: string[];
  sources: string[];
  topics: Topic[];
  goals: string[];
  /** How they decide, what they compare by. */
  decides: string[];
}

const listed = (text: string): string[] =>
  text
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Lines of the written profile by what they are called, in the template's and in older words. */
const linesOf = ({ document = [] }: Persona, characteristic: RegExp): string[] => [
  ...new Set(document.filter((row) => characteristic.test(row.characteristic)).flatMap(({ description }) => listed(description))),
];

export function angleCard(material: PersonaMaterial): AngleCard {
  const { persona } = material;
  const liked = persona.channels ?? [];
  const written = linesOf(persona, /^(preferred communication|communication preferences|groups and platforms|channels)/i);
  const channels = [...new Set([...liked, ...written])];
  const named = channels.length > 0 ? chooseChannel({ persona: { ...persona, channels }, person: null, stage: 'new' }) : null;
  const proofs = proofsOf(material);
  return {
    name: persona.name,
    quote: persona.quote,
    angle: angleWords[angleOf(persona.leaning)],
    channels,
    writesFor: named?.liked ? { channel: named.id, why: named.why } : null,
    formats: linesOf(persona, /^(liked formats|preferred formats|content formats|content preferences)/i),
    sources: linesOf(persona, /^(information sources|trusted advis[eo]rs?|influencers)/i),
    topics: painsOf(material).map(({ id, name, challenge = '', question = '' }) => ({
      title: name,
      about: challenge,
      question,
      proofs: proofs.filter(({ pains }) => pains?.includes(id)).map((proof) => proof.name),
    })),
    goals: linesOf(persona, /^(professional goals|motivations)/i),
    decides: linesOf(persona, /^(buying criteria|way of deciding|how they buy|decision.making)/i),
  };
}

/**
 * Builds messages from what is in hand: the same input gives the same text, always, without any model.
 *
 *   material → stock (what may be used, what not and why) → variants → parts → fitted into the channel → message
 */
import type { Channel } from './channel';
import { channelOf } from './channels';
import { bodyOf, type Continue, compose, type NamedBlock, type Room } from './compose';
import { countWords } from './fill';
import type { Hand } from './hand';
import { inWords } from './in-words';
import type { MessageKind } from './kind';
import { kindOf } from './kinds';
import type { Material } from './material';
import type { Built, Message } from './message';
import { companyName, personName } from './names';
import { partOf } from './parts';
import type { AskName, PhraseSet } from './phrase-set';
import { phrasesIn } from './phrase-sets';
import { inHand, type Stock, stockFor } from './stock';
import { subjectLines } from './subject';
import { suitsPain } from './suits-pain';
import { angleFor, everyTone, stageOfPersona, toneOf } from './tone';
import { type Variant, variantsOf } from './variant';

export interface Wish {
  kind: string;
  channel: string;
  language: string;
  /** The longer limit of those who pay for it. */
  roomier?: boolean;
}

interface Writing {
  kind: MessageKind;
  channel: Channel;
  phrases: PhraseSet;
  material: Material;
  stock: Stock;
}

const mostVariants = 3;

/** Throws when there is no such kind, channel or language: take them from the lists. */
export function buildMessages(material: Material, wish: Wish): Built {
  const kind = kindOf(wish.kind);
  const channel = channelOf(wish.channel);
  const phrases = phrasesIn(wish.language);
  if (!kind || !channel || !phrases) throw new Error(`no such message: ${wish.kind}, ${wish.channel}, ${wish.language}`);
  const stock = stockFor(material, kind, phrases.language);
  const { facts } = stock;
  const lacking = kind.lacks(inHand(stock, material));
  if (lacking !== null) return { messages: [], short: null, notes: [lacking, ...stock.notes] };

  const writing: Writing = { kind, channel, phrases, material, stock };
  const characters = (wish.roomier && channel.body.roomier) || channel.body.most;
  /* After no answer, something new: the first fact was in the message before. */
  const offered = channel.id === 'follow-up' && facts.length > 1 ? [...facts.slice(1), facts[0]!] : facts;
  const variants = variantsOf(offered, kind.orders(angleFor(material.persona, material.stage)));
  const room: Room = { characters, words: channel.words?.most ?? Number.POSITIVE_INFINITY };
  const brief: Room = { characters, words: channel.shortWords };
  const written = thatFit(writing, variants, room);
  const messages = written.filter(({ body }, index) => written.findIndex((other) => other.body === body) === index).slice(0, mostVariants);
  const short = thatFit(writing, variants, brief)[0]!;
  return {
    messages: messages.map((message, index) => withSubject(message, writing, index)),
    short: withSubject({ ...short, differs: inWords().differs.short }, writing, 0),
    notes: [...whatIsMissing(writing), ...stock.notes, ...tooShort(messages, writing)],
  };
}

function handFor({ kind, channel, phrases, material, stock }: Writing, variant: Variant): Hand {
  const { persona, stage } = material;
  const angle = angleFor(persona, stage);
  const pain = stock.pains[0] ?? null;
  const seen = material.pains.find((each) => each.pain.id === pain?.id)?.seen ?? [];
  return {
    phrases,
    tone: toneOf(persona),
    angle,
    channel,
    name: personName(material),
    company: companyName(material),
    fact: variant.fact,
    pain,
    proof: stock.proofs[0] ?? null,
    product: stock.product,
    persona,
    objection: stock.objection,
    stage,
    showsProof: kind.needsProof === true,
    afterFact: variant.fact !== null && variant.order.indexOf('opening') < problemAt(variant.order),
    factSuitsPain: suitsPain(variant.fact, pain, seen),
    ask: askFor(kind, channel, angle, stage),
    mayPitch: kind.mayPitch,
  };
}

const problemAt = (order: readonly string[]): number => order.findIndex((part) => part === 'pain' || part === 'topic');

/** On the telephone one asks for two minutes, and in a follow-up whether it is worth going on; an answer to somebody asks about that. */
function askFor(kind: MessageKind, channel: Channel, angle: Hand['angle'], stage: Hand['stage']): AskName {
  if (kind.answers) return kind.ask(angle, stage);
  if (channel.spoken) return 'spoken';
  return channel.id === 'follow-up' && stage === 'new' ? 'still' : kind.ask(angle, stage);
}

/** German goes on in small letters behind the comma of a greeting. */
const goOnIn =
  ({ smallAfterGreeting }: PhraseSet): Continue =>
  (text) => {
    const word = /^\p{L}+/u.exec(text)?.[0] ?? '';
    return smallAfterGreeting.includes(word) ? text[0]!.toLowerCase() + text.slice(1) : text;
  };

function blocksOf(hand: Hand, { order }: Variant): NamedBlock[] {
  return ['greeting', ...order, 'closing'].flatMap((part): NamedBlock[] => {
    const block = partOf(part).block(hand);
    return block ? [{ part, ...block }] : [];
  });
}

function write(writing: Writing, variant: Variant, room: Room): Message {
  const { kind, channel, phrases } = writing;
  const hand = handFor(writing, variant);
  const wordings = [hand.tone, ...everyTone].map((tone) => blocksOf({ ...hand, tone }, variant));
  const sentences = compose(wordings, channel, room, goOnIn(phrases));
  return {
    channel: channel.id,
    kind: kind.id,
    language: phrases.language,
    differs: variant.differs,
    subjectSources: [],
    body: bodyOf(sentences, channel),
    sentences,
  };
}

/** Those whose fact found room; when no fact does, the message opens without one rather than with half of it. */
function thatFit(writing: Writing, variants: readonly Variant[], room: Room): Message[] {
  const written = variants
    .map((variant) => ({ variant, message: write(writing, variant, room) }))
    .filter(({ variant, message }) => variant.fact === null || message.sentences.some(({ part }) => part === 'opening'))
    .map(({ message }) => message);
  return written.length > 0 ? written : [write(writing, { ...variants[0]!, fact: null, differs: inWords().differs.factsTooLong }, room)];
}

function withSubject(message: Message, writing: Writing, index: number): Message {
  const { channel, kind, stock } = writing;
  if (!channel.subject) return message;
  const lines = subjectLines(
    handFor(writing, { fact: stock.facts[0] ?? null, order: [], differs: '' }),
    kind.subjects(writing.material.stage),
    channel.subject.most,
  );
  const line = lines[index % lines.length]!;
  return { ...message, subject: line.text, subjectSources: line.sources };
}

function whatIsMissing({ material, stock, kind }: Writing): string[] {
  const says = inWords().notes;
  const notes: string[] = [];
  if (!personName(material)) notes.push(says.unnamed);
  if (stock.facts.length === 0 && !kind.answers && material.stage === 'new') notes.push(says.noFact);
  if (kind.mayPitch && !kind.answers && stock.pains.length > 0 && material.pains.every(({ seen }) => seen.length === 0)) notes.push(says.noHint);
  const stage = stageOfPersona[material.stage];
  const own = stage === null ? undefined : material.persona?.stages?.[stage];
  if (own?.trim() && kind.id === 're-engage') notes.push(says.stage(own));
  return notes;
}

function tooShort(messages: readonly Message[], { kind, channel: { words, name } }: Writing): string[] {
  if (kind.answers || !kind.mayPitch) return [];
  const least = words?.least ?? 0;
  return messages.some(({ body }) => countWords(body) < least) ? [inWords().notes.tooShort(String(least), name)] : [];
}

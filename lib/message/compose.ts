/**
 * Fits parts into a channel. Everything starts in its longest form; while it is too long, the part that matters least
 * gives way: first to a shorter form of itself, then altogether. The question at the end always stays, and no limit is
 * ever passed, whatever a page says.
 */
import type { Channel } from './channel';
import { countWords } from './fill';
import type { Block } from './hand';
import type { PlacedSentence, Sentence } from './message';

export interface NamedBlock extends Block {
  part: string;
}

export interface Room {
  characters: number;
  words: number;
}

/** Parts of one paragraph; a part that is not named is a paragraph of its own. */
const paragraphs: readonly (readonly string[])[] = [
  ['intro', 'opening', 'why-now', 'stage', 'thanks'],
  ['topic', 'share'],
  ['pain', 'consequence', 'outcome', 'perhaps-not'],
  ['product', 'proof', 'proof-about'],
  ['ask', 'no-pressure'],
];
/** Goes on where the part before it ended. */
const goesOn: ReadonlySet<string> = new Set(['perhaps-not']);
const paragraphOf = (part: string): string => paragraphs.find((parts) => parts.includes(part))?.[0] ?? part;

/** German goes on in small letters behind the comma of a greeting. */
export type Continue = (text: string) => string;

/** @param paragraphs whether parts are paragraphs; else everything but the greeting runs on. */
export function bodyOf(sentences: readonly PlacedSentence[], channel: Pick<Channel, 'paragraphs'>): string {
  return sentences
    .map(({ text, part }, index) => {
      const before = sentences[index - 1];
      if (!before) return text;
      if (!channel.paragraphs) return `${before.part === 'greeting' ? '\n' : ' '}${text}`;
      return `${goesOn.has(part) || paragraphOf(before.part) === paragraphOf(part) ? ' ' : '\n\n'}${text}`;
    })
    .join('');
}

function placed(blocks: readonly NamedBlock[], chosen: readonly number[], goOn: Continue): PlacedSentence[] {
  const sentences = blocks.flatMap(({ part, forms }, index) => (forms[chosen[index]!] ?? []).map((sentence: Sentence) => ({ ...sentence, part })));
  const [greeting, first] = sentences;
  if (greeting?.part === 'greeting' && first) sentences[1] = { ...first, text: goOn(first.text) };
  return sentences;
}

/**
 * The sentences that fit; the last part of all to go is the one that may never go, in its shortest form.
 * @param wordings the same blocks in every tone, the wanted one first: what fits in one must fit in all, so that a
 * change of tone never adds or drops a thought.
 */
export function compose(wordings: readonly (readonly NamedBlock[])[], channel: Channel, room: Room, goOn: Continue): PlacedSentence[] {
  const [wanted = []] = wordings;
  const chosen = wanted.map(() => 0);
  const fits = (blocks: readonly NamedBlock[]): boolean => {
    const body = bodyOf(placed(blocks, chosen, goOn), channel);
    return body.length <= room.characters && countWords(body) <= room.words;
  };
  while (!wordings.every(fits)) {
    const next = giveWay(wanted, chosen);
    if (next === null) break;
    chosen[next] = chosen[next]! + 1;
  }
  return placed(wanted, chosen, goOn);
}

/** What is good to have goes before what carries the message is shortened. */
const carries = 60;

/**
 * Index of the block that gives way next: first what is good to have, then those that carry the message become shorter,
 * one step each in turn, and only then do they go. A form behind the last one is no form at all.
 */
function giveWay(blocks: readonly NamedBlock[], chosen: readonly number[]): number | null {
  const all = blocks.map(({ keep, forms }, index) => ({ index, keep, steps: chosen[index]!, last: forms.length - 1 }));
  const byKeep = (a: (typeof all)[number], b: (typeof all)[number]) => a.keep - b.keep || b.index - a.index;
  const extra = all.filter(({ keep, steps, last }) => keep < carries && steps <= last).toSorted(byKeep);
  const shorter = all.filter(({ steps, last }) => steps < last).toSorted((a, b) => a.steps - b.steps || byKeep(a, b));
  const gone = all.filter(({ keep, steps, last }) => keep < 100 && steps <= last).toSorted(byKeep);
  return (extra[0] ?? shorter[0] ?? gone[0])?.index ?? null;
}

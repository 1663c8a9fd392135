/** The lexicon as an index by first word, and the search for its names in a stretch of text. */
import { fold } from '@/lib/kernel/text';
import { givenWords } from '@/lib/language/word-tables';
import type { ToolCategory, ToolWords } from './technology-words';

export interface KnownTool {
  name: string;
  category: string;
  words: ToolWords;
}

interface Spelling {
  tool: KnownTool;
  /** As written; compared without regard to case unless the tool needs company. */
  text: string;
}

let tools: readonly KnownTool[] | null = null;

/** Read at the first use: the extension hands the lexicon over as data (`lib/language/word-tables.ts`). */
export function knownTools(): readonly KnownTool[] {
  tools ??= (
    import.meta.env.WORDS_AS_DATA
      ? givenWords<{ default: readonly ToolCategory[] }>('../technology/lexicon')
      : Object.values(import.meta.glob<{ default: readonly ToolCategory[] }>('./lexicon/*.ts', { eager: true }))
  ).flatMap((file) => file.default.flatMap(({ category, tools: named }) => named.map((words) => ({ name: words.name, category, words }))));
  return tools;
}

/** Cheap look before the grammar: is any tool named at all? */
export const namesAny = (text: string): boolean => namesIn(text).length > 0;

const isWord = (character: string | undefined): boolean => character !== undefined && /[A-Za-zÀ-ɏ\d]/.test(character);
const firstWord = (text: string): string => /^[A-Za-zÀ-ɏ\d]+/.exec(text.toLowerCase())?.[0] ?? '';

let spellings: ReadonlyMap<string, readonly Spelling[]> | null = null;

/** Spellings by their first word, longest first. */
function spellingsByWord(): ReadonlyMap<string, readonly Spelling[]> {
  if (spellings) return spellings;
  const index = new Map<string, Spelling[]>();
  for (const tool of knownTools()) {
    for (const text of [tool.name, ...(tool.words.also?.split('|') ?? [])]) {
      const key = firstWord(text);
      index.set(key, [...(index.get(key) ?? []), { tool, text }]);
    }
  }
  for (const list of index.values()) list.sort((one, other) => other.text.length - one.text.length);
  spellings = index;
  return index;
}

/**
 * Tools named in `stretch`, in order. An ambiguous name counts only with its capitals and with one of its words, or
 * an unmistakable tool, in `sentence`.
 */
export function toolsAt(stretch: string, sentence: string): KnownTool[] {
  const named = namesIn(stretch);
  const sure = named.filter(({ words }) => words.near === undefined);
  const folded = named.length > sure.length ? ` ${fold(sentence)} ` : '';
  return named.filter((tool) => {
    const { near } = tool.words;
    if (near === undefined) return true;
    return near.split('|').some((word) => hasWord(folded, fold(word), fold(tool.name))) || sure.length > 0;
  });
}

function hasWord(text: string, word: string, own: string): boolean {
  if (word === own) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isWord(text[at - 1]) && !/[A-Za-zÀ-ɏ\d]/.test((text[at + word.length] ?? '').replace('s', ''))) return true;
  return false;
}

function namesIn(text: string): KnownTool[] {
  const found = new Set<KnownTool>();
  const known = spellingsByWord();
  let free = 0;
  for (const match of text.matchAll(/[A-Za-zÀ-ɏ\d]+/g)) {
    if (match.index < free) continue;
    const hit = known.get(match[0].toLowerCase())?.find((spelling) => isWritten(text, match.index, spelling));
    if (!hit) continue;
    free = match.index + hit.text.length;
    found.add(hit.tool);
  }
  return [...found];
}

function isWritten(text: string, at: number, { tool, text: name }: Spelling): boolean {
  const written = text.slice(at, at + name.length);
  if (isWord(text[at + name.length])) return false;
  if (tool.words.near !== undefined || name.length <= 4) return written === name;
  return written.toLowerCase() === name.toLowerCase() && (written !== written.toLowerCase() || name === name.toLowerCase() || /[\d.]/.test(name));
}

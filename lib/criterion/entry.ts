/**
 * One typed line to criteria. The longest run of words that some reader understands is one part; what no reader
 * understands is named, with an example of what would be. The order of work:
 *
 *   line ─► cut at commas, "and", "with", "in" … ─► longest understood run first ─► meanings of each part
 *                                                             ├─► not understood: said in English first (`tongues/`)
 *                                                             └─► still not: vague words get numbers offered
 */
import { capital } from '@/lib/kernel/capital';
import { clean } from '@/lib/kernel/text';
import type { Entered, EntryReader, EntryReading, EntryTools } from './entry-reader';
import { inEnglish } from './entry-tongues';
import { forbiddenAsk, forbiddenWish } from './forbidden-facts';
import { checkParams, criterionKind } from './kinds';

export type { Entered, EntryTools } from './entry-reader';

const files = import.meta.glob<EntryReader>(['./entry/*.ts', '!./entry/*.test.ts'], { eager: true, import: 'default' });
export const entryReaders: readonly EntryReader[] = Object.values(files).toSorted((a, b) => a.order - b.order);

export interface EntryMeaning {
  criteria: Entered[];
  /** All of it as one sentence: "uses HubSpot or Salesforce; not: uses Zoho". */
  say: string;
}

export interface EntryPart {
  text: string;
  /** One: it is clear. Several: the person chooses. */
  meanings: EntryMeaning[];
}

export interface EntryMissed {
  text: string;
  /** Why, with what to write instead. */
  why: string;
  /** Lines that would be understood. */
  offers: string[];
}

export interface EntryAnswer {
  parts: EntryPart[];
  missed: EntryMissed[];
}

/** Longer is no line. */
const mostCharacters = 200;
/** More pieces are a text, not a line. */
const mostPieces = 14;

const cuts =
  /(?:[;\n]|,(?!\d{3}\b)|\s(?=(?:with|using|in|based|uses|runs|hiring|hires|growing|founded|not|no|but|must|mit|nutzt|nutzen|stellt|stellen|sucht|seit|nicht|ohne|keine?|avec|utilisent?|recrutent?|depuis|pas|sans|en|dans|con|usan?|utilizan?|contratan?|desde|sin|de)\b)|\s(?:and|und|et|y)\s)/gi;
const negation = /^(?:but\s+)?(?:not|no|never|exclude|excluding|except|without|nobody in|kein(?:e|en)?)\s*:?\s+(?=\S)/i;
const must = /^(?:must(?: be| have)?|only|required)\s*:?\s+(?=\S)/i;
const filler =
  /^(?:(?:companies|company|firms|businesses|they|that|which|who|people|should|be|are|is|have|has|with|and|but|we want|we look for|looking at|a|an|the|unternehmen|firmen|betriebe|entreprises|sociétés|empresas|die|mit|qui|avec|que|con)\s+)+/i;

/** What a criterion asks for, in words. */
export function sayEntered({ kind, params, mode }: Entered): string {
  const found = criterionKind(kind);
  const checked = checkParams(kind, params);
  const wanted = found && checked.ok ? found.say(checked.value) : kind;
  return mode === 'exclude' ? `not: ${wanted}` : mode === 'must' ? `must: ${wanted}` : wanted;
}

const fits = ({ about }: EntryReader, wanted: 'account' | 'person') => about === 'any' || about === wanted;

/** @param about an ICP's criteria ask about companies, a persona's about people. */
export function readEntry(line: string, about: 'account' | 'person', tools: EntryTools): EntryAnswer {
  const text = clean(line.slice(0, mostCharacters)).replace(/[.!]$/, '');
  if (text === '') return { parts: [], missed: [] };
  const readers = entryReaders.filter((reader) => fits(reader, about));
  const ends = [...text.matchAll(cuts)].slice(0, mostPieces);
  const starts = [0, ...ends.map(({ index, 0: cut }) => index + cut.length)];
  const stops = [...ends.map(({ index }) => index), text.length];
  const answer: EntryAnswer = { parts: [], missed: [] };
  let missedFrom: number | null = null;
  const miss = (upTo: number) => {
    if (missedFrom === null) return;
    const words = trimmed(text.slice(starts[missedFrom], stops[upTo]));
    if (words !== '') answer.missed.push(explainMiss(words, readers, about));
    missedFrom = null;
  };
  for (let from = 0; from < starts.length; ) {
    let to = stops.length - 1;
    let part: EntryPart | null = null;
    for (; to >= from; to -= 1) {
      part = understand(text.slice(starts[from], stops[to]), readers, about, tools);
      if (part) break;
    }
    if (part) {
      miss(from - 1);
      answer.parts.push(part);
      from = to + 1;
    } else {
      missedFrom ??= from;
      from += 1;
    }
  }
  miss(starts.length - 1);
  return answer;
}

const trimmed = (text: string) =>
  text
    .trim()
    .replace(/^(?:(?:and|but|und|et|y)\b|,|;)\s*/i, '')
    .replace(/\s*[,;]$/, '')
    .trim();

function understand(written: string, readers: readonly EntryReader[], about: 'account' | 'person', tools: EntryTools): EntryPart | null {
  const text = trimmed(written);
  if (text === '' || (about === 'person' && forbiddenWish(text))) return null;
  for (const words of [text, ...inEnglish(text)]) {
    const meanings = meaningsOf(words, readers, about, tools);
    if (meanings.length > 0) return { text, meanings };
  }
  return null;
}

function meaningsOf(text: string, readers: readonly EntryReader[], about: 'account' | 'person', tools: EntryTools): EntryMeaning[] {
  const heardAs = (words: string, last: boolean, heard: readonly EntryReader[]) =>
    heard.flatMap((reader) => ((reader.last ?? false) === last ? [...reader.read(words, tools)] : []));
  const wording = (words: string, heard = readers) => {
    const first = heardAs(words, false, heard);
    return first.length > 0 ? first : heardAs(words, true, heard);
  };
  const tries: { words: string; mode?: Entered['mode']; heard?: readonly EntryReader[] }[] = [
    { words: text, heard: readers.filter(({ readsNo }) => readsNo) },
    ...(negation.test(text) ? [{ words: text.replace(negation, '').replace(filler, ''), mode: 'exclude' as const }] : []),
    ...(must.test(text) ? [{ words: text.replace(must, '').replace(filler, ''), mode: 'must' as const }] : []),
    { words: text },
    { words: text.replace(filler, '') },
  ];
  for (const { words, mode, heard } of tries) {
    const readings = words === '' ? [] : wording(words, heard);
    const meanings = readings.map((reading) => meaningOf(reading, mode, about)).filter((meaning) => meaning !== null);
    if (meanings.length > 0) return meanings.filter(({ say }, at) => meanings.findIndex((other) => other.say === say) === at);
  }
  return [];
}

/** Null when a kind would not take the params: what cannot be stored is not understood. */
function meaningOf(reading: EntryReading, mode: Entered['mode'], about: 'account' | 'person'): EntryMeaning | null {
  const criteria = reading.map((entered): Entered => (mode && !entered.mode ? { ...entered, mode } : entered));
  const usable = criteria.every(({ kind, params }) => checkParams(kind, params).ok && (about === 'account' || forbiddenAsk(kind, params) === null));
  return usable && criteria.length > 0 ? { criteria, say: criteria.map(sayEntered).join('; ') } : null;
}

function explainMiss(text: string, readers: readonly EntryReader[], about: 'account' | 'person'): EntryMissed {
  const forbidden = about === 'person' ? (forbiddenWish(text) ?? forbiddenAsk(text, { ask: text })) : null;
  if (forbidden) return { text, why: forbidden, offers: [] };
  for (const { vague } of readers) {
    const found = vague?.find(({ words }) => words.test(text));
    if (found) return { text, why: `“${text}” can mean anything: ${found.why}.`, offers: [...found.offers] };
  }
  const samples = readers.toSorted((a, b) => a.order - b.order).flatMap(({ examples }) => examples[0] ?? []);
  return {
    text,
    why: `“${capital(text)}” is not understood. Write it like one of these, or as a name and a value.`,
    offers: [...samples.slice(2, 6), 'Attribute: value'],
  };
}

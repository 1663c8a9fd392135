/**
 * Cuts a title's spans into chunks: the stretches between separators, without companies, descriptions of what
 * somebody does, and wishes. What is left is about roles that are held now, or marked as former or hoped for.
 */
import type { JobFunction } from './functions';
import { heightOf } from './seniorities';
import type { Span } from './title-spans';
import type { Separator } from './title-words';

export interface Chunk {
  /** The separator before the chunk; null for the first. */
  separator: Separator | null;
  spans: Span[];
  inParentheses: boolean;
  /** A role that was ("ex", "former") or is hoped for ("aspiring"). */
  time: 'now' | 'former' | 'hoped';
  /** What was left out: a company ("at Acme …") or a description ("helping teams …"). */
  cut: 'company' | 'rest' | null;
}

/** "Chief … Officer" may hold a few fields ("Chief Product & Technology Officer"). */
const widestChief = 8;

export const headOf = (span: Span) => (span.meaning?.kind === 'head' ? span.meaning.head : null);
export const isMark = (span: Span, mark: string): boolean => span.meaning?.kind === 'mark' && span.meaning.mark === mark;
const breaks = (separator: Separator | null): boolean => separator === 'hard' || separator === 'dash' || separator === 'soft';

export function titleChunks(all: readonly Span[]): Chunk[] {
  const spans = joinChiefs(all);
  const chunks: Chunk[] = [];
  let depth = 0;
  let chunk = newChunk(null, false);
  let leftOut: Chunk['cut'] = null;
  spans.forEach((span, index) => {
    if (span.separator) {
      if (span.separator === 'soft' && continues(chunk, spans[index + 1])) return;
      if (span.separator === 'open') depth += 1;
      if (span.separator === 'close') depth = Math.max(0, depth - 1);
      if (breaks(span.separator)) leftOut = null;
      else if (leftOut === 'company' && span.separator !== 'open' && resumes(spans, index + 1, span.separator)) leftOut = null;
      chunks.push(chunk);
      chunk = newChunk(span.separator, depth > 0);
      chunk.cut = leftOut;
      return;
    }
    if (leftOut) return;
    if (isMark(span, 'at')) leftOut = 'company';
    else if (isMark(span, 'tail') || isMark(span, 'seeking')) leftOut = 'rest';
    else if (isMark(span, 'former')) chunk.time = 'former';
    else if (isMark(span, 'aspiring')) chunk.time = 'hoped';
    else chunk.spans.push(span);
    if (leftOut) chunk.cut = leftOut;
  });
  chunks.push(chunk);
  return spreadFormer(chunks.filter(({ spans: left, time, cut }) => left.length > 0 || time !== 'now' || cut));
}

const newChunk = (separator: Separator | null, inParentheses: boolean): Chunk => ({ separator, spans: [], inParentheses, time: 'now', cut: null });

/** An emoji between the words of one title is decoration: nothing before it makes a role yet, or what follows leans on it. */
function continues(chunk: Chunk, next: Span | undefined): boolean {
  return !next || isMark(next, 'of') || next.separator !== null || (!chunk.cut && !chunk.spans.some((span) => headOf(span)));
}

/** After a company's name a comma or "and" may begin another role: the next words must name a title soon. */
function resumes(spans: readonly Span[], from: number, separator: Separator): boolean {
  for (let at = from; at < Math.min(from + 4, spans.length); at++) {
    const span = spans[at]!;
    if (span.separator || isMark(span, 'of') || isMark(span, 'at')) return false;
    if (isMark(span, 'former') || isMark(span, 'tail') || isMark(span, 'legal')) return isMark(span, 'former');
    const head = headOf(span);
    if (head) return separator === 'comma' || heightOf(head.level) >= heightOf('lead');
  }
  return false;
}

/** "Former CEO and founder": both are over. A comma or a harder separator begins something new. */
function spreadFormer(chunks: Chunk[]): Chunk[] {
  let former = false;
  chunks.forEach((chunk, index) => {
    if (chunk.inParentheses && chunk.time === 'former' && chunk.spans.length === 0) {
      const before = chunks[index - 1];
      if (before) before.time = 'former';
    }
    const joins = chunk.separator === 'and' || chunk.separator === 'slash';
    if (chunk.time === 'former') former = true;
    else if (former && joins) chunk.time = 'former';
    else former = false;
  });
  return chunks;
}

/** "Chief Product & Technology Officer" is one head with two fields. */
export function joinChiefs(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at]!;
    const last = span.forms.join() === 'chief' ? officerAfter(spans, at) : -1;
    if (last < 0) {
      joined.push(span);
      continue;
    }
    const within = spans.slice(at, last + 1);
    const functions = [
      ...new Set(
        within.flatMap(({ meaning }): readonly JobFunction[] =>
          meaning?.kind === 'field' ? meaning.functions : meaning?.kind === 'head' ? (meaning.head.functions ?? []) : [],
        ),
      ),
    ];
    joined.push({
      meaning: { kind: 'head', head: { level: 'c-suite', manages: 'people', functions }, grade: null },
      separator: null,
      forms: within.flatMap(({ forms }) => forms),
      start: span.start,
      end: within.at(-1)!.end,
    });
    at = last;
  }
  return joined;
}

function officerAfter(spans: readonly Span[], chief: number): number {
  for (let at = chief + 1; at < Math.min(chief + widestChief, spans.length); at++) {
    const span = spans[at]!;
    if (span.separator && span.separator !== 'and' && span.separator !== 'comma' && span.separator !== 'slash') return -1;
    if (span.forms.at(-1) === 'officer') return at;
    if (headOf(span) && span.forms.length > 0 && headOf(span)?.level !== 'mid') return -1;
  }
  return -1;
}

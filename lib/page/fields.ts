/**
 * Runs the sources of each key and folds what they found. Sources that agree raise the confidence; sources that
 * disagree leave a repeated key, best first. A source that throws is a problem with the key's name, never the
 * end of the reading.
 */
import { limits } from '@/lib/kernel/limits';
import { clean, cut, fold } from '@/lib/kernel/text';
import { agree } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Signal } from '@/lib/signal/signal';
import { isListKey, type SignalKey } from '@/lib/signal/vocabulary';
import type { Fields, Found, Page, Source } from './reader';
import type { Problem } from './reading';

/** Cleaned and cut strings all the way down; null when nothing is left. Deeper than any vocabulary value is cut off. */
function tidy(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cut(clean(value.slice(0, limits.valueCharacters * 2)), limits.valueCharacters) || null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || value === null || depth > 4) return value === null || typeof value === 'boolean' ? value : null;
  if (Array.isArray(value)) {
    return value
      .slice(0, limits.listItems)
      .map((each) => tidy(each, depth + 1))
      .filter((each) => each !== null);
  }
  return Object.fromEntries(Object.entries(value).flatMap(([name, each]) => (each === undefined ? [] : [[name, tidy(each, depth + 1)]])));
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Two spellings of one value: letters folded, members in any order. */
export function sameness(value: unknown): string {
  if (typeof value === 'string') return fold(value);
  if (Array.isArray(value)) return `[${value.map(sameness).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  return `{${Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, each]) => `${name}:${sameness(each)}`)
    .join(',')}}`;
}

function tidyEvidence(evidence: readonly Evidence[]): Evidence[] {
  const kept = new Map<string, Evidence>();
  for (const each of evidence) {
    const quote = clean(each.quote).slice(0, limits.quoteCharacters);
    const key = `${quote}\n${each.section}\n${each.source}\n${each.item ?? ''}`;
    if (quote !== '' && !kept.has(key)) kept.set(key, { ...each, quote });
  }
  return [...kept.values()];
}

type Seen = Found<unknown> & { source: number };

/** One signal per distinct value, best first. A source speaks once for a value, however often it saw it. */
function foldScalar(key: SignalKey, seen: readonly Seen[]): Signal[] {
  const groups = new Map<string, Seen[]>();
  for (const each of seen) {
    const same = sameness(each.value);
    groups.set(same, [...(groups.get(same) ?? []), each]);
  }
  return [...groups.values()]
    .map((group) => {
      const bySource = new Map<number, number>();
      for (const { source, confidence } of group) bySource.set(source, Math.max(confidence, bySource.get(source) ?? 0));
      const confidence = agree([...bySource.values()]);
      return {
        key,
        value: group[0]!.value,
        confidence,
        evidence: tidyEvidence(group.flatMap((each) => each.evidence)).slice(0, limits.quotesPerValue),
      } as Signal;
    })
    .sort((one, other) => other.confidence - one.confidence);
}

/** One signal with every distinct item, in the order of the sources. */
function foldList(key: SignalKey, seen: readonly Seen[]): Signal[] {
  const items = new Map<string, unknown>();
  for (const { value } of seen) for (const item of Array.isArray(value) ? value : []) if (!items.has(sameness(item))) items.set(sameness(item), item);
  if (items.size === 0) return [];
  const confidence = Math.max(...seen.map((each) => each.confidence));
  const evidence = tidyEvidence(seen.flatMap((each) => each.evidence)).slice(0, limits.listItems);
  return [{ key, value: [...items.values()].slice(0, limits.listItems), confidence, evidence } as unknown as Signal];
}

/** Every key's signals in the order of `fields`, and the sources that failed. */
export function runFields<Subject>(page: Page, subject: Subject, fields: Fields<Subject>): { signals: Signal[]; problems: Problem[] } {
  const signals: Signal[] = [];
  const problems: Problem[] = [];
  for (const [name, sources] of Object.entries(fields) as [SignalKey, Source<unknown, Subject>[]][]) {
    const seen: Seen[] = [];
    sources.forEach((source, index) => {
      try {
        for (const found of source(page, subject)) {
          const value = tidy(found.value);
          if (!isEmpty(value)) seen.push({ ...found, value, source: index });
        }
      } catch {
        problems.push({ code: 'source-failed', say: 'A way of finding something on this page did not work; others were tried.', key: name });
      }
    });
    if (seen.length > 0) signals.push(...(isListKey(name) ? foldList(name, seen) : foldScalar(name, seen)));
  }
  return { signals, problems };
}

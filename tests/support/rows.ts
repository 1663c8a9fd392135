/** Readings with rows for tests, as a search, list or team page gives them once interpreted. */
import type { PageKind } from '@/lib/page/page-kind';
import type { Reading } from '@/lib/page/reading';
import type { Signal } from '@/lib/signal/signal';
import { isListKey, type SignalKey, type SignalValues } from '@/lib/signal/vocabulary';

export type RowSays = { [Key in SignalKey]?: SignalValues[Key] };

export function readingWithRows(url: string, kind: PageKind, rows: readonly RowSays[]): Reading {
  return {
    url,
    canonicalUrl: url,
    kind,
    reader: `${kind}@1`,
    refusal: null,
    signals: [],
    rows: rows.map((says) => ({ signals: signalsOf(says) })),
    gaps: [],
    problems: [],
    milliseconds: 1,
  };
}

function signalsOf(says: RowSays): Signal[] {
  return Object.entries(says).map(([name, value]) => {
    const key = name as SignalKey;
    const quote = (item: unknown) => ({ quote: typeof item === 'string' ? item : JSON.stringify(item), section: 'Results', source: 'line' as const });
    const evidence = isListKey(key) ? (value as unknown[]).map((item) => ({ ...quote(item), item: String(item) })) : [quote(value)];
    return { key, value, confidence: 0.9, evidence } as Signal;
  });
}

/**
 * One look at one page: which reader, what the page says, who it is about, what is not there. Gives a plain
 * record for every page there is; a page that cannot be read gives a refusal, which is an answer.
 */
import { limits } from '@/lib/kernel/limits';
import { clean } from '@/lib/kernel/text';
import type { Signal } from '@/lib/signal/signal';
import { factsOf } from './facts';
import { runFields } from './fields';
import { type AnyReader, readerFor } from './find-reader';
import type { Page } from './reader';
import type { RawReading, Refusal } from './reading';
import type { OpenedSnapshot } from './snapshot/unpack';

/** Parameters that say how somebody came, not where they are. */
const tracking = /^(?:utm_\w+|trk\w*|tracking\w*|gclid|fbclid|msclkid|mc_\w+|lipi|licu|original\w*|ref|_\w+)$/i;

/** Address without fragment and tracking, for pages whose reader says nothing better. */
function plainAddress(url: URL): string {
  const plain = new URL(url.href);
  plain.hash = '';
  plain.username = '';
  plain.password = '';
  for (const name of [...plain.searchParams.keys()]) if (tracking.test(name)) plain.searchParams.delete(name);
  return plain.href;
}

function languageOf(lang: string | null): string | null {
  if (lang === null || lang.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** Signals that fit into one reading; the last ones give way, their quotes first. */
function fitting(signals: readonly Signal[]): Signal[] {
  const kept: Signal[] = [];
  let room: number = limits.readingCharacters;
  for (const signal of signals) {
    const slim = [signal, { ...signal, evidence: signal.evidence.slice(0, 1) } as Signal].find((each) => JSON.stringify(each).length <= room);
    if (!slim) continue;
    room -= JSON.stringify(slim).length;
    kept.push(slim);
  }
  return kept;
}

/**
 * Runs outside the page, on what the page gave (decision 0008). `milliseconds` is what was spent in the page.
 */
export function readPage({ href, contentType, outline, embedded, traces, milliseconds }: OpenedSnapshot): RawReading {
  const url = URL.parse(href);
  const isWeb = url !== null && /^https?:$/.test(url.protocol);
  const reader = isWeb ? readerFor(url) : null;
  const reading: RawReading = {
    url: href,
    canonicalUrl: isWeb ? (reader?.address?.(url) ?? plainAddress(url)) : href,
    kind: reader?.kind ?? null,
    reader: reader ? `${reader.id}@${reader.version}` : null,
    refusal: null,
    signals: [],
    rows: [],
    gaps: [],
    problems: [],
    milliseconds: Math.round(milliseconds * 10) / 10,
    language: languageOf(outline.language),
    facts: { lines: [], links: [], traces: [] },
  };
  if (reader === null || url === null) reading.refusal = 'not-supported';
  else fill(reading, reader, { url, outline, embedded, contentType });
  if (reading.kind === 'website' && reading.refusal === null) reading.facts.traces = traces;
  return reading;
}

function fill(reading: RawReading, reader: AnyReader, page: Page): void {
  const recognised = reader.recognise(page);
  if (recognised.refusal !== null) {
    refuse(reading, recognised.refusal, recognised.problems);
    return;
  }
  const { subject } = recognised;
  reading.canonicalUrl = clean(recognised.canonicalUrl);
  const { signals, problems } = runFields(page, subject, reader.fields);
  reading.signals = fitting(signals);
  reading.problems = [...(recognised.problems ?? []), ...problems];
  reading.rows = (reader.rows?.(page, subject) ?? []).slice(0, limits.rows);
  reading.gaps = reader.gaps(page, subject, new Set(reading.signals.map((signal) => signal.key)));
  reading.facts = factsOf(page.outline, reader.lines?.(page, subject) ?? null);
}

function refuse(reading: RawReading, refusal: Refusal, problems: RawReading['problems'] = []): void {
  reading.refusal = refusal;
  reading.problems = problems;
}

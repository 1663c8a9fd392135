/**
 * The gate between reading and knowing. The snapshot has been checked when it was opened, and the readers are ours, but
 * every text, address and number in a reading comes from a page that anybody may have written. So nothing is believed as it comes: unknown members fall away, each signal must suit the closed
 * vocabulary, sites speak for themselves only, and sizes are capped. A bad signal is left out and reported; a reading
 * without its frame is refused. Never throws.
 */
import { limits } from '@/lib/kernel/limits';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { z } from '@/lib/kernel/schema';
import { clean, cut } from '@/lib/kernel/text';
import { isLinkedInHost } from '@/lib/kernel/web-address';
import { pageKinds } from '@/lib/page/page-kind';
import { gapStates, type Problem, type RawReading, refusals } from '@/lib/page/reading';
import { type Trace, traceCaps } from '@/lib/page/sources/trace';
import type { Signal } from '@/lib/signal/signal';
import { isListKey, type SignalKey, signalKeys } from '@/lib/signal/vocabulary';
import { checkSignal, webAddress } from './signal-schema';

/** Each key a handful of times: more is not a reading. */
const mostSignals = 200;
const mostProblems = 50;

const line = (most: number) => z.string().transform((value) => cut(clean(value.slice(0, most * 2)), most));

const signalKey = z.enum(signalKeys as [SignalKey, ...SignalKey[]]);

const frame = z.object({
  url: webAddress,
  canonicalUrl: webAddress,
  kind: z.enum(pageKinds).nullable(),
  reader: z
    .string()
    .regex(/^[a-z][a-z/-]{0,60}@\d{1,6}$/)
    .nullable(),
  refusal: z.enum(refusals).nullable(),
  signals: z.array(z.unknown()),
  rows: z.array(z.object({ signals: z.array(z.unknown()) })),
  gaps: z.array(z.object({ key: signalKey, state: z.enum(gapStates), openNext: webAddress.nullable() })).max(mostSignals),
  problems: z.array(z.object({ code: line(100), say: line(400), key: signalKey.optional().catch(undefined) })),
  milliseconds: z.number().min(0).catch(0),
  language: line(35).nullable().catch(null),
  facts: z
    .object({
      lines: z.array(z.object({ text: z.string(), section: z.string() })),
      links: z.array(z.object({ href: z.string(), text: z.string() })),
      traces: z.array(z.array(z.string())).max(traceCaps.traces),
    })
    .catch({ lines: [], links: [], traces: [] }),
});

/** LinkedIn's readers may only speak of pages that LinkedIn served (trust finding T52). */
function speaksForItself(kind: RawReading['kind'], url: string): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  return kind === null || isLinkedInHost(host) === (kind !== 'website');
}

/** A company's own contact details stand on its website; on other pages such a value would be somebody's. */
const mayHold = (key: SignalKey, kind: RawReading['kind']): boolean => key !== 'company.contact' || kind === 'website';

interface Kept {
  signals: Signal[];
  left: number;
  characters: number;
}

/** The good signals within the size that is still allowed; a scalar key once per value, a list key once. */
function keepSignals(values: readonly unknown[], kind: RawReading['kind'], allowed: number): Kept {
  const kept: Kept = { signals: [], left: Math.max(0, values.length - mostSignals), characters: 0 };
  const seen = new Set<string>();
  for (const value of values.slice(0, mostSignals)) {
    const signal = checkSignal(value);
    const mark = signal && (isListKey(signal.key) ? signal.key : `${signal.key} ${JSON.stringify(signal.value)}`);
    const characters = signal ? JSON.stringify(signal).length : 0;
    if (!signal || !mark || seen.has(mark) || !mayHold(signal.key, kind) || kept.characters + characters > allowed) kept.left++;
    else {
      seen.add(mark);
      kept.characters += characters;
      kept.signals.push(signal as Signal);
    }
  }
  return kept;
}

const isTrace = (parts: readonly string[]): parts is Trace => parts.length === 3 && parts.every((part) => part.length <= traceCaps.value);

function capFacts(facts: z.infer<typeof frame>['facts']): RawReading['facts'] {
  let room: number = limits.factCharacters;
  const fits = (length: number): boolean => {
    room -= length;
    return room >= 0;
  };
  return {
    lines: facts.lines.filter(({ text, section }) => fits(text.length + section.length)),
    links: facts.links.filter(({ href, text }) => fits(href.length + text.length)),
    traces: facts.traces.filter(isTrace),
  };
}

/** @returns the reading as far as it can be believed, or a sentence that says why it cannot be used at all. */
export function checkReading(value: unknown): Result<RawReading, string> {
  const framed = frame.safeParse(value);
  if (!framed.success) return fail('What came back from this page is not a reading. Reload the page and press the button again.');
  const { signals, rows, problems, facts, ...rest } = framed.data;
  if (!speaksForItself(rest.kind, rest.url))
    return fail(`A reading of the kind ${rest.kind} cannot come from this address. Open the page itself and press the button there.`);
  const own = keepSignals(signals, rest.kind, limits.readingCharacters);
  let room: number = limits.rowCharacters;
  let left = own.left + Math.max(0, rows.length - limits.rows);
  const keptRows = rows.slice(0, limits.rows).map((row) => {
    const kept = keepSignals(row.signals, rest.kind, room);
    room -= kept.characters;
    left += kept.left;
    return { signals: kept.signals };
  });
  const noted: Problem[] = problems.slice(0, mostProblems);
  if (left > 0)
    noted.push({ code: 'signal-left-out', say: `${left} ${left === 1 ? 'value was' : 'values were'} not understood or too large and left out.` });
  return ok({ ...rest, signals: own.signals, rows: keptRows, problems: noted, facts: capFacts(facts) });
}

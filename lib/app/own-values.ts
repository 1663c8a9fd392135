/**
 * Typing in and taking back a value of a company or person (decision 0012). The words are read here, by the same
 * parsers that read pages, and pass the same gate; the key must be one that can be typed.
 */
import type { Account } from '@/lib/account/account';
import { ruleOf } from '@/lib/account/value-rules';
import { ExpectedError } from '@/lib/kernel/errors';
import type { PlaceParser } from '@/lib/language/places/place-parser';
import type { Person } from '@/lib/person/person';
import type { OwnValue } from '@/lib/protocol/panel-view';
import { isListKey, type SignalKey } from '@/lib/signal/vocabulary';
import { dropOwnValue, keepOwnValue, ownValuesOf } from '@/lib/storage/own-values';
import { parseOwnValue } from './parse-own-value';
import { checkSignal } from './signal-schema';

export interface OwnValueTools {
  parsePlace: PlaceParser;
  now: Date;
}

/** The value that the words mean for this key, as the vocabulary allows it; null when they mean none. */
export function readOwnValue(key: string, text: string, tools: OwnValueTools): { key: SignalKey; value: unknown } | null {
  const value = parseOwnValue(key, text, tools);
  if (value === null) return null;
  const checked = checkSignal({ key, value, confidence: 1, evidence: [{ quote: text, section: '', source: 'user' }] });
  return checked && { key: checked.key, value: checked.value };
}

/** @param aliases of the company or person, strongest first. @returns the words that stood there before. */
export async function setOwnValue(
  about: 'account' | 'person',
  aliases: string[],
  key: string,
  text: string,
  tools: OwnValueTools,
): Promise<{ before: string | null }> {
  const read = key.startsWith(about === 'account' ? 'company.' : 'person.') ? readOwnValue(key, text, tools) : null;
  if (read === null) throw new ExpectedError('bad-input', 'Fitglass does not understand this value. Write it as the example shows.');
  return { before: await keepOwnValue({ about, aliases, ...read, text }, tools.now) };
}

export async function clearOwnValue(about: 'account' | 'person', aliases: readonly string[], key: string): Promise<{ text: string | null }> {
  return { text: await dropOwnValue(about, aliases, key) };
}

const said = (key: SignalKey, value: unknown): string =>
  isListKey(key) ? JSON.stringify((value as unknown[]).map((item) => JSON.stringify(item).toLowerCase()).sort()) : ruleOf(key).same(value as never);

/**
 * What the user typed about this subject, each beside what pages say where they say something else.
 * @param pages the same subject folded without the user's values; null when no page speaks of it.
 */
export async function ownValuesBeside(subject: Account | Person, pages: Account | Person | null, now: Date): Promise<OwnValue[]> {
  const records = await ownValuesOf(subject.about, subject.aliases, now);
  const mine = records.filter(({ aliases }) => aliases.some((alias) => subject.aliases.includes(alias)));
  return mine
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, value, text, at }) => {
      const [best] = (pages?.known as Partial<Record<SignalKey, { value: unknown; evidence: OwnValueEvidence }[]>> | undefined)?.[key] ?? [];
      const page = best && said(key, best.value) !== said(key, value) ? { value: best.value, evidence: best.evidence } : null;
      return { key, value, text, at, page };
    });
}

type OwnValueEvidence = NonNullable<OwnValue['page']>['evidence'];

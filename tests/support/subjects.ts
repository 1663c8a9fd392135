/** Known values for tests, from bare values: every value with one quote of itself. */
import type { Known, KnownValues } from '@/lib/account/account';
import type { CriterionExample, Subject } from '@/lib/criterion/criterion';
import { isListKey, type SignalKey } from '@/lib/signal/vocabulary';

/** The day on which all examples are judged; their dates are written for it. */
export const today = new Date('2026-11-21T12:00:00.000Z');

const where = {
  section: 'About',
  source: 'label',
  url: 'https://www.linkedin.com/company/northwind/about/',
  readAt: '2026-11-20T10:00:00.000Z',
  reader: 'linkedin/company@1',
} as const;

export function knownFrom(values: { [Key in SignalKey]?: Known<Key>['value'][] }, confidence = 0.9): KnownValues<SignalKey> {
  const known = Object.entries(values).map(([key, list]) => [
    key,
    (list as unknown[]).map((value) => ({ value, confidence, evidence: evidenceOf(key as SignalKey, value) })),
  ]);
  return Object.fromEntries(known) as KnownValues<SignalKey>;
}

function evidenceOf(key: SignalKey, value: unknown) {
  if (!isListKey(key)) return [{ ...where, quote: JSON.stringify(value) }];
  return (value as unknown[]).map((item) => {
    const name =
      typeof item === 'string'
        ? item
        : String((item as Record<string, unknown>).name ?? (item as Record<string, unknown>).title ?? (item as Record<string, unknown>).text);
    return { ...where, quote: name, item: name };
  });
}

export function subjectOf(example: CriterionExample<unknown>): Subject {
  return { known: knownFrom(example.known), today, answered: example.answered ?? {}, attributes: example.attributes };
}

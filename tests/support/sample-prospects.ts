/** Judges invented pages against a sample pack, for scenarios that need no browser. */
import { type Qualified, qualify } from '@/lib/app/qualify';
import { type Pack, readPack } from '@/lib/exchange/pack';
import { samplePack } from '@/lib/exchange/sample-packs';
import type { Reading } from '@/lib/page/reading';
import type { Signal, SignalOf } from '@/lib/signal/signal';
import type { SignalKey, SignalValues } from '@/lib/signal/vocabulary';

const today = new Date('2026-11-21T12:00:00Z');

export function openSample(id: string): Pack {
  const sample = samplePack(id);
  const result = sample && readPack(sample.text);
  if (!result?.ok) throw new Error(`${id}: ${result ? result.error.message : 'no such sample'}`);
  return result.value.pack;
}

export type Facts = { [Key in SignalKey]?: SignalValues[Key] };
const signals = (facts: Facts): Signal[] =>
  Object.entries(facts).map(
    ([key, value]) =>
      ({
        key,
        value,
        confidence: 0.9,
        evidence: [{ quote: `words for ${key}`, section: 'Overview', source: 'label' }],
      }) as SignalOf<SignalKey> as Signal,
  );
const page = (kind: Reading['kind'], url: string, facts: Facts): Reading => ({
  url,
  canonicalUrl: url,
  kind,
  reader: `${kind}@1`,
  refusal: null,
  signals: signals(facts),
  rows: [],
  gaps: [],
  problems: [],
  milliseconds: 1,
});

/** A company page that says these things. */
export const company = (facts: Facts): Reading =>
  page('linkedin/company', 'https://www.linkedin.com/company/example-demo/about/', { 'company.name': 'Example', ...facts });
/** The profile of somebody at that company. */
export const profile = (facts: Facts): Reading =>
  page('linkedin/person', 'https://www.linkedin.com/in/ada-demo/', { 'person.name': 'Ada Demo', 'person.company': 'Example', ...facts });
export const judged = (sample: string, ...readings: Reading[]): Qualified => qualify({ readings, pack: openSample(sample), today });

export const icp = (qualified: Qualified, id: string) => {
  const found = qualified.company.find((verdict) => verdict.icp.id === id);
  if (!found) throw new Error(`no verdict for ${id}`);
  return found;
};
export const persona = (qualified: Qualified, id: string) => {
  const found = qualified.persona.find((verdict) => verdict.persona.id === id);
  if (!found) throw new Error(`no verdict for ${id}`);
  return found;
};
export const answers = (verdict: Qualified['company'][number]) => Object.fromEntries(verdict.criteria.map(({ id, answer }) => [id, answer]));

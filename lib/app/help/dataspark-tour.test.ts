import { describe, expect, it } from 'vitest';
import { readPack } from '@/lib/exchange/pack';
import { samplePack } from '@/lib/exchange/sample-packs';
import { datasparkTour, type Written } from './dataspark-tour';

const nothing: Written = { products: [], segments: [], icps: [], personas: [], judged: false };
const done = (written: Written) =>
  datasparkTour(written)
    .filter((step) => step.done)
    .map(({ id }) => id);

const sample = readPack(samplePack('dataspark')?.text ?? '');
if (!sample.ok) throw sample.error;
const { segments, icps, personas } = sample.value.pack;
const note = (kind: 'customer-interview' | 'sales-team' | 'own-records') => ({
  id: kind,
  kind,
  source: 'a talk',
  date: '2026-11-01',
  note: '',
  stands: 'supports' as const,
});

describe('the tour “Do it like DataSpark”', () => {
  it('has nine steps, none of them done in an empty workspace', () => {
    expect(datasparkTour(nothing)).toHaveLength(9);
    expect(done(nothing)).toEqual([]);
  });
  it('ticks off what the worked example itself has, and not the evidence that only one’s own work brings', () =>
    expect(done({ ...nothing, segments, icps, personas })).toEqual(['segment', 'traits', 'exclude', 'persona']));
  it('ticks off evidence by its kind, on a record or on one of its criteria', () => {
    const [icp, ...others] = icps;
    const [persona] = personas;
    if (!icp?.criteria[0] || !persona) throw new Error('the sample has an ICP and a persona');
    const backed = { ...icp, criteria: [{ ...icp.criteria[0], evidence: [note('own-records')] }, ...icp.criteria.slice(1)] };
    const heard = { ...persona, evidence: [note('customer-interview'), note('sales-team')] };
    expect(done({ products: [{}], segments, icps: [backed, ...others], personas: [heard], judged: true })).toHaveLength(9);
  });
  it('does not take a profile of whom to avoid for the ideal', () =>
    expect(done({ ...nothing, icps: icps.map((icp) => ({ ...icp, negative: true })) })).toEqual([]));
});

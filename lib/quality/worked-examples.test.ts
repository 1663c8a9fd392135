import { describe, expect, it } from 'vitest';
import { readPack } from '@/lib/exchange/pack';
import { samplePacks } from '@/lib/exchange/sample-packs';
import type { QualityRecords } from './lint';
import { findingsOfIcp, findingsOfPersona } from './lints';

const starterTexts = import.meta.glob<string>('../icp/starters/*.json', { eager: true, query: '?raw', import: 'default' });
const now = new Date('2026-11-28T12:00:00Z');
const history = { first: '2026-11-28', last: '2026-11-28' };

function open(text: string): QualityRecords {
  const opened = readPack(text);
  if (!opened.ok) throw opened.error;
  return { ...opened.value.pack, products: opened.value.pack.products ?? [] };
}

const lintsOf = (records: QualityRecords, weight: 'mend' | 'consider') => [
  ...records.icps.flatMap((record) =>
    findingsOfIcp({ record, records, history, rate: null, now })
      .filter((finding) => finding.weight === weight)
      .map(({ lint }) => `${record.id}: ${lint}`),
  ),
  ...records.personas.flatMap((record) =>
    findingsOfPersona({ record, records, history, rate: null, now })
      .filter((finding) => finding.weight === weight)
      .map(({ lint }) => `${record.id}: ${lint}`),
  ),
];

describe('the lints on what ships', () => {
  it('find nothing to mend in the packs that people start with', () => {
    const texts = Object.values(starterTexts);
    expect(texts.length).toBeGreaterThanOrEqual(8);
    expect(texts.flatMap((text) => lintsOf(open(text), 'mend'))).toEqual([]);
  });

  it('find in those nothing else than that nobody has tested them yet', () => {
    const found = Object.values(starterTexts).flatMap((text) => lintsOf(open(text), 'consider'));
    expect([...new Set(found.map((each) => each.split(': ')[1]))].sort()).toEqual(['no-evidence', 'not-tested']);
  });

  it('tell the worked “too broad” from the worked “right” example', () => {
    const records = open(samplePacks.find(({ id }) => id === 'audience-or-icp')!.text);
    const of = (id: string) => lintsOf(records, 'mend').filter((each) => each.startsWith(`${id}: `));
    expect(of('too-broad').length).toBeGreaterThan(of('small-tech-us').length);
    expect(of('small-tech-us')).toEqual(['small-tech-us: firmographics-only']);
    expect(lintsOf(records, 'consider')).toContain('too-broad: too-broad');
    expect(lintsOf(records, 'consider')).not.toContain('small-tech-us: too-broad');
  });

  it('find evidence, marked as invented, in every sample that is called tested', () => {
    const tested = samplePacks.flatMap(({ text }) => {
      const records = open(text);
      return records.icps.filter(({ status }) => status === 'tested').map((icp) => ({ icp, records }));
    });
    expect(tested.map(({ icp }) => icp.id).sort()).toEqual(['dataspark', 'northeast-healthcare', 'only-the-cheapest']);
    for (const { icp, records } of tested) {
      const notes = icp.criteria.flatMap(({ evidence }) => evidence ?? []);
      expect(new Set(notes.map(({ kind }) => kind)), icp.id).toEqual(new Set(['own-records', 'customer-interview']));
      for (const { source } of notes) expect(source).toContain('invented for this example');
      const lints = findingsOfIcp({ record: icp, records, history, rate: null, now }).map(({ lint }) => lint);
      expect(lints, icp.id).not.toContain('rooted-in-data');
    }
  });

  it('say nothing of the document about consumers', () => {
    const records = open(samplePacks.find(({ id }) => id === 'consumers-as-a-document')!.text);
    expect([...lintsOf(records, 'mend'), ...lintsOf(records, 'consider')]).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readEntry } from '@/lib/criterion/entry';
import { samplePacks } from '@/lib/exchange/sample-packs';
import type { Icp } from '@/lib/icp/icp';
import { lineOf, templateLines, withLine } from '@/lib/icp/template';
import { smallPlaceParser } from '@/lib/language/places/place-parser';
import { arrange, profileViews } from './profile-views';

const packs = samplePacks.map(({ text }) => JSON.parse(text) as { icps: Icp[] });
const linesOf = (block: string) => templateLines.filter((line) => line.block === block).map(({ characteristic }) => characteristic);

describe('the five-block template', () => {
  it('has exactly its lines, in order', () => {
    expect(linesOf('Firmographics')).toEqual([
      'Company size',
      'Annual revenue',
      'Funding status',
      'Total funding',
      'IPO status',
      'Years in business',
      'Company structure',
      'Company ownership',
      'Technographic information',
      'Type of product or service offered',
      'Industry',
      'Location',
    ]);
    expect(linesOf('Psychographics')).toEqual(['Company culture', 'Values', 'Preferences']);
    expect(linesOf('Goals and objectives')).toEqual(['Short-term goals', 'Long-term goals']);
    expect(linesOf('Pain points')).toEqual(['Challenges and problems']);
    expect(linesOf('Buying process')).toHaveLength(7);
    expect(linesOf('Seven traits')).toHaveLength(7);
  });

  it('writes a line in its place, takes an emptied one away, and leaves rows of one’s own alone', () => {
    const own = { category: 'How it was found', characteristic: 'Method', description: 'Interviews' };
    const size = templateLines[0]!;
    const written = withLine([own], size, '50-200');
    expect(written).toEqual([own, { category: 'Firmographics', characteristic: 'Company size', description: '50-200' }]);
    expect(withLine(written, size, '')).toEqual([own]);
    expect(lineOf({ category: 'goals', characteristic: 'short-term goals' })?.block).toBe('Goals and objectives');
  });

  it('reads each line of the worked example as a criterion', () => {
    const tools = { today: new Date('2026-11-28T00:00:00Z'), parsePlace: smallPlaceParser() };
    const example = packs.flatMap(({ icps }) => icps).find(({ id }) => id === 'data-analytics-saas-california')!;
    const unread = (example.document ?? []).filter((row) => {
      const { parts } = readEntry(`${lineOf(row)!.entry}${row.description}`, 'account', tools);
      return parts.length === 0;
    });
    expect(unread).toEqual([]);
    const examples = templateLines.filter(({ entry, example: text }) => readEntry(`${entry}${text}`, 'account', tools).parts.length === 0);
    expect(examples.map(({ characteristic }) => characteristic)).toEqual([]);
  });
});

describe('the two views of one profile', () => {
  const icps = packs.flatMap(({ icps: all }) => all);

  it.each(icps.map((icp) => [icp.name, icp] as const))('hold every row and every criterion of “%s” exactly once', (_, icp) => {
    expect(icps.length).toBeGreaterThan(5);
    for (const view of profileViews) {
      const sections = arrange(view, icp.document ?? [], icp.criteria);
      const ids = sections.flatMap(({ criteria }) => criteria.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(icp.criteria.map(({ id }) => id).toSorted());
      const words = sections.flatMap(({ lines, own }) => [...lines.map(({ description }) => description), ...own.map(({ row }) => row.description)]);
      expect(words.filter((text) => text !== '').toSorted()).toEqual((icp.document ?? []).map(({ description }) => description).toSorted());
    }
  });

  it('keep a second row of the same name, and say what does not fit in the seventh component', () => {
    const row = { category: 'Firmographics', characteristic: 'Company size', description: 'one' };
    const exclusion = { id: 'small', kind: 'employees-between', params: { max: 10 }, mode: 'exclude' as const, weight: 5, because: '' };
    const seven = arrange('seven', [row, { ...row, description: 'two' }], [exclusion]);
    expect(seven.at(-1)!.own.map(({ row: own }) => own.description)).toEqual(['two']);
    expect(seven.find(({ label }) => label === 'Do not fit')!.criteria).toEqual([exclusion]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Icp } from '@/lib/icp/icp';
import { samplePacks } from '../sample-packs';
import { guarded, readCsv, writeCsv } from './csv';
import { csvToRecord, recordToCsv } from './record-csv';
import { markdownToRecord, recordToMarkdown } from './record-markdown';

const packs = samplePacks.map(({ id, text }) => ({
  id,
  pack: JSON.parse(text) as { icps: Icp[]; personas: Icp[]; pains: { id: string; name: string }[] },
}));
const records = packs.flatMap(({ pack }) => [
  ...pack.icps.map((record) => ['icp', record] as const),
  ...pack.personas.map((record) => ['persona', record] as const),
]);
const names = (id: string) => packs.flatMap(({ pack }) => pack.pains).find((pain) => pain.id === id)?.name;

/** Texts that break formats: formulas, quotes, headings, links, breaks, back quotes. */
const odd = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '=HYPERLINK("http://x")',
    '+1',
    '-5',
    '@a',
    "'=1",
    '  =1',
    '＝1',
    '\t=1',
    '## Pains',
    '- Id: x',
    '[a](#b)',
    '`x`',
    'a\nb',
    'a\r\nb',
    '<br>',
    '5',
    'true',
    '_None yet._',
    '',
    ' a ',
    '“x”',
    'a, "b"; c',
  ),
);
const criterion = fc.record({
  id: odd,
  kind: odd,
  params: fc.jsonValue(),
  mode: fc.constant('score'),
  weight: fc.integer({ min: 1, max: 5 }),
  because: odd,
});
const oddIcp = fc.record(
  {
    id: odd,
    name: odd,
    segment: odd,
    status: fc.constant('hypothesis'),
    criteria: fc.array(criterion, { maxLength: 3 }),
    pains: fc.array(odd, { maxLength: 3 }),
    document: fc.array(fc.record({ category: odd, characteristic: odd, description: odd }), { maxLength: 3 }),
    committee: fc.array(fc.record({ persona: odd, needed: fc.constant(1) }), { maxLength: 2 }),
    review: fc.record({ everyMonths: fc.constant(6) }),
    shade: fc.jsonValue(),
  },
  { requiredKeys: ['id', 'name', 'criteria', 'pains'] },
);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each([
  ['Markdown', recordToMarkdown, markdownToRecord],
  ['a table', recordToCsv, csvToRecord],
] as const)('a record as %s', (_, write, read) => {
  it.each(records)('comes back as it was, and gives the same bytes again: %s %#', (kind, record) => {
    const text = write(kind, record, names);
    const back = read(text);
    expect(back).toEqual({ kind, record, ignored: [] });
    expect(write(kind, back!.record as unknown as Icp, names)).toBe(text);
  });

  it('comes back whatever its texts hold', () => {
    fc.assert(
      fc.property(oddIcp, (record) => {
        const text = write('icp', record as unknown as Icp);
        const back = read(text);
        expect(plain(back?.record)).toEqual(plain(record));
        expect(write('icp', back!.record as unknown as Icp)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it('is nothing when it is something else', () => {
    expect(read('')).toBeNull();
    expect(read('# Notes\n\n- a: b\n')).toBeNull();
    expect(read('name,size\nAcme,5\n')).toBeNull();
  });
});

describe('a document that was edited by hand', () => {
  it('takes what it understands and says which lines it does not', () => {
    const text = '# ICP: Shops\n\nMy thoughts.\n\n- Id: shops\n- Status: tested\n\n## Pains\n\n- [Late numbers](#late)\n\n## Ideas\n\n- one\n';
    expect(markdownToRecord(text)).toEqual({
      kind: 'icp',
      record: { name: 'Shops', id: 'shops', status: 'tested', pains: ['late'] },
      ignored: [3, 12, 14],
    });
  });
});

describe('cells', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\0x', '  =1', '＝1', '＋1', '－1', '＠a', "'=1"])(
    'that a spreadsheet would run are kept from it and read back: %j',
    (cell) => {
      expect(guarded(cell)).toBe(`'${cell}`);
      expect(readCsv(writeCsv([[cell, 'x']]))).toEqual([[cell, 'x']]);
    },
  );

  it('of any kind read back as they were', () => {
    const cell = fc.oneof(odd, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        expect(readCsv(writeCsv([['Part', 'Item'], ...rows]))).toEqual([['Part', 'Item'], ...rows]);
      }),
    );
  });

  it('are read with semicolons and any line ends too', () => {
    expect(readCsv('\uFEFFa;b\n"1;2";"x ""y"""\r\n')).toEqual([
      ['a', 'b'],
      ['1;2', 'x "y"'],
    ]);
  });
});

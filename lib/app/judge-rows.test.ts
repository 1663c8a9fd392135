import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Icp } from '@/lib/icp/icp';
import type { PageKind } from '@/lib/page/page-kind';
import type { Persona } from '@/lib/persona/persona';
import { keepLook } from '@/lib/storage/looks';
import { close, open } from '@/lib/storage/open';
import { databaseName, tables } from '@/lib/storage/schema';
import { type RowSays, readingWithRows } from '@/tests/support/rows';
import { sighting } from '@/tests/support/sightings';
import { judgeRows } from './judge-rows';
import { ruleOut, save, undoRuleOut, unsave } from './keep';
import { note } from './notes/note';
import { rowSightingsOf } from './row-sightings';

const now = new Date('2026-11-21T10:00:00Z');
const search = 'https://www.linkedin.com/search/results/people/?keywords=x';
const companies = 'https://www.linkedin.com/search/results/companies/';

const icp: Icp = {
  id: 'mid',
  name: 'Mid-size software',
  segment: 's',
  status: 'active',
  pains: [],
  criteria: [
    { id: 'size', kind: 'employees-between', params: { min: 50, max: 500 }, mode: 'score', weight: 3, because: '' },
    { id: 'place', kind: 'location-in', params: { any: ['NO'], of: 'headquarters' }, mode: 'score', weight: 2, because: '' },
    { id: 'age', kind: 'age-between', params: { maxYears: 20 }, mode: 'score', weight: 1, because: '' },
  ],
} as unknown as Icp;
const persona: Persona = {
  id: 'ops',
  name: 'Head of operations',
  quote: '',
  icps: [],
  role: 'decides',
  pains: [],
  criteria: [{ id: 'rank', kind: 'seniority-in', params: { any: ['head'] }, mode: 'score', weight: 3, because: '' }],
} as unknown as Persona;

const rowsOf = (rows: RowSays[], kind: PageKind = 'linkedin/people-search', url = search) =>
  rowSightingsOf(readingWithRows(url, kind, rows), now.toISOString());
const judge = (rows: ReturnType<typeof rowsOf>, url = search) => judgeRows(rows, url, { icps: [icp], personas: [persona] }, now);

const ada: RowSays = {
  'person.name': 'Ada Demo',
  'person.linkedinUrl': 'https://www.linkedin.com/in/ada-demo/?miniProfileUrn=1',
  'person.title': 'Head of Operations',
  'person.seniority': 'head',
  'person.company': 'Northwind',
};
const acme: RowSays = {
  'company.name': 'Acme',
  'company.linkedinUrl': 'https://www.linkedin.com/company/acme-demo/',
  'company.industry': { text: 'Software', id: 4 },
};

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
});
afterEach(close);

/** How many records each table holds. */
async function everything(): Promise<Record<string, number>> {
  const database = await open();
  const counts = await Promise.all(Object.keys(tables).map(async (name) => [name, await database.table(name).count()] as const));
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

describe('rows', () => {
  it('get the best verdict of company and person apart, with what is unknown', async () => {
    const [row] = await judge(rowsOf([ada]));
    expect(row).toMatchObject({
      key: 'linkedin:ada-demo',
      about: 'person',
      person: {
        name: 'Ada Demo',
        url: 'https://www.linkedin.com/in/ada-demo/',
        fit: { band: 'strong', score: 100, profile: { name: persona.name } },
      },
      company: {
        name: 'Northwind',
        fit: { band: 'not-enough-known', unknownKeys: ['company.employees', 'company.headquarters', 'company.founded'] },
      },
      facts: { title: 'Head of Operations', company: 'Northwind' },
    });
    expect(row?.person?.fit?.criteria[0]?.evidence[0]?.quote).toBe('Head of Operations');
  });

  it('keep their verdicts whatever touches are noted', async () => {
    const fits = (rows: Awaited<ReturnType<typeof judge>>) => rows.map(({ person, company }) => [person?.fit, company?.fit]);
    const rows = rowsOf([ada]);
    const before = fits(await judge(rows));
    for (const [minute, kind] of (['contacted', 'replied', 'meeting', 'no-answer'] as const).entries())
      await note('person', 'linkedin:ada-demo', { set: 'touch', kind, note: '' }, new Date(now.getTime() + minute * 60_000), rows);
    const after = await judge(rows);
    expect(after[0]?.person?.notes?.touches).toHaveLength(4);
    expect(fits(after)).toEqual(before);
  });

  it('say which page would settle what is unknown', async () => {
    const [row] = await judge(rowsOf([acme], 'linkedin/company-search', companies), companies);
    expect(row?.about).toBe('account');
    expect(row?.company?.fit?.unknowns[0]?.openNext).toBe('https://www.linkedin.com/company/acme-demo/about/');
  });

  it('are joined with what earlier looks told of the same company', async () => {
    await keepLook(
      [
        sighting({
          url: 'https://www.linkedin.com/company/acme-demo/',
          says: { 'company.name': 'Acme', 'company.employees': { min: 51, max: 200 }, 'company.headquarters': { text: 'Oslo', country: 'NO' } },
        }),
      ],
      now,
    );
    const [row] = await judge(rowsOf([acme], 'linkedin/company-search', companies), companies);
    expect(row?.company?.fit?.band).toBe('strong');
    expect(row?.company?.seenAt).toBe('2026-11-20T10:00:00.000Z');
    expect(row?.facts.employees).toEqual({ min: 51, max: 200 });
  });

  it('are not kept, whatever they say', async () => {
    await judge(rowsOf([ada, { ...ada, 'person.name': 'Bea' }, acme]));
    expect(await everything()).toEqual({});
  });

  it('of one company are judged against it once and keep keys of their own', async () => {
    const rows = await judge(rowsOf([ada, { 'person.name': 'Bea', 'person.company': 'Northwind' }, ada]));
    expect(rows.map(({ key }) => key)).toEqual(['linkedin:ada-demo', 'row 1', 'row 2']);
    expect(rows[0]?.company).toBe(rows[1]?.company);
  });

  it('without ICPs and personas are listed without a verdict', async () => {
    const [row] = await judgeRows(rowsOf([ada]), search, { icps: [], personas: [] }, now);
    expect([row?.person?.fit, row?.company?.fit]).toEqual([null, null]);
  });

  it('open LinkedIn and the page’s own site only', async () => {
    const bad = [
      'http://www.linkedin.com/in/a/',
      'https://evil.example/in/a/',
      'https://u:p@www.linkedin.com/in/a/',
      'https://www.linkedin.com:444/in/a/',
    ];
    const rows = await judge(rowsOf(bad.map((address) => ({ ...ada, 'person.linkedinUrl': address }))));
    expect(rows.map(({ person }) => person?.url)).toEqual([null, null, null, null]);
  });
});

describe('the user’s acts on a row', () => {
  it('save it with what the page said, and take that back', async () => {
    const rows = rowsOf([ada]);
    await expect(save('person', 'linkedin:ada-demo', now)).rejects.toThrow('no longer kept');
    await save('person', 'linkedin:ada-demo', now, rows);
    expect(await everything()).toEqual({ saved: 1 });
    expect((await judge(rows))[0]?.person?.saved).toBe(true);
    await unsave('person', 'linkedin:ada-demo', now);
    expect(await everything()).toEqual({});
  });

  it('rule it out with a reason that stands at the row next time, and keep nothing else', async () => {
    const rows = rowsOf([ada]);
    await ruleOut('person', 'linkedin:ada-demo', 'Wrong role', now, rows);
    expect(await everything()).toEqual({ ruleOuts: 1 });
    expect((await judge(rows))[0]?.person?.ruledOut).toMatchObject({ name: 'Ada Demo', reason: 'Wrong role' });
    await undoRuleOut('person', 'linkedin:ada-demo', now);
    expect((await judge(rows))[0]?.person?.ruledOut).toBeNull();
  });

  it('say so when the row is gone from the page', async () => {
    await expect(save('person', 'linkedin:bea-demo', now, rowsOf([ada]))).rejects.toThrow('no longer on the page');
  });

  it('keep apart the people of two searches', async () => {
    const bea = { ...ada, 'person.name': 'Bea', 'person.linkedinUrl': 'https://www.linkedin.com/in/bea-demo/' };
    await save('person', 'linkedin:ada-demo', now, rowsOf([ada]));
    await save('person', 'linkedin:bea-demo', now, rowsOf([bea]));
    const rows = await judge(rowsOf([bea, ada]));
    expect(rows.map(({ person }) => [person?.name, person?.saved])).toEqual([
      ['Bea', true],
      ['Ada Demo', true],
    ]);
  });
});

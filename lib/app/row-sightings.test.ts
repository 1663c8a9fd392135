import { describe, expect, it } from 'vitest';
import { readingWithRows } from '@/tests/support/rows';
import { rowSightingsOf } from './row-sightings';

const at = '2026-11-21T09:00:00.000Z';
const search = 'https://www.linkedin.com/search/results/people/?keywords=secret%20plan';
const team = 'https://www.acme-demo.example/team';

describe('the sightings of rows', () => {
  it('hold a person and, without a company of its own, their employer', () => {
    const [row] = rowSightingsOf(
      readingWithRows(search, 'linkedin/people-search', [
        { 'person.name': 'Ada Demo', 'person.linkedinUrl': 'https://www.linkedin.com/in/ada-demo/', 'person.company': 'Northwind' },
      ]),
      at,
    );
    expect(row?.person?.aliases).toEqual(['linkedin:ada-demo']);
    expect(row?.account?.aliases).toEqual(['name:northwind']);
    expect(row?.account?.signals.map(({ key }) => key)).toEqual(['company.name']);
  });

  it('name the page without what was searched for', () => {
    const rows = rowSightingsOf(readingWithRows(search, 'linkedin/people-search', [{ 'person.name': 'Ada Demo' }]), at);
    expect(JSON.stringify(rows)).not.toContain('secret');
  });

  it('of two searches never have one id, unless they are about the same person', () => {
    const rowsOf = (slug: string) =>
      rowSightingsOf(
        readingWithRows(search, 'linkedin/people-search', [
          { 'person.name': slug, 'person.linkedinUrl': `https://www.linkedin.com/in/${slug}/`, 'person.company': `${slug} works` },
        ]),
        at,
      ).flatMap(({ person, account }) => [person?.id, account?.id]);
    expect(new Set([...rowsOf('ada-demo'), ...rowsOf('bea-demo')]).size).toBe(4);
    expect(rowsOf('ada-demo')).toEqual(rowsOf('ada-demo'));
  });

  it('of a team page go by name and site, and by nothing when two people there share a name', () => {
    const rows = rowSightingsOf(
      readingWithRows(team, 'website', [{ 'person.name': 'Ada Démo' }, { 'person.name': 'Kim Twin' }, { 'person.name': 'Kim Twin' }]),
      at,
    );
    expect(rows.map(({ person }) => person?.aliases)).toEqual([['team:acme-demo.example/ada demo'], [], []]);
    expect(rows.map(({ account }) => account)).toEqual([null, null, null]);
  });

  it('are none for a refused reading and for rows that say nothing', () => {
    const reading = readingWithRows(search, 'linkedin/people-search', [{ 'person.name': 'Ada Demo' }]);
    expect(rowSightingsOf({ ...reading, refusal: 'wall' }, at)).toEqual([]);
    expect(rowSightingsOf(readingWithRows(search, 'linkedin/people-search', [{}]), at)).toEqual([]);
  });
});

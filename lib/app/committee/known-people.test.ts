import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newPersona } from '@/lib/persona/new-persona';
import type { Persona } from '@/lib/persona/persona';
import { close } from '@/lib/storage/open';
import { save } from '@/lib/storage/saved';
import { databaseName } from '@/lib/storage/schema';
import { sighting } from '../../../tests/support/sightings';
import { knownTables } from './known-people';

vi.mock('../load-words', () => ({ loadPlaces: async () => undefined }));

const today = new Date('2026-11-28T12:00:00Z');
const molly: Persona = {
  ...newPersona('molly'),
  name: 'Molly',
  roles: ['influencer', 'user'],
  criteria: [{ id: 'f', kind: 'function-in', params: { any: ['marketing'] }, mode: 'must', weight: 5, because: '' }],
};

async function keep(slug: string, name: string, title: string, company: string, functions: string[]): Promise<void> {
  const url = `https://www.linkedin.com/in/${slug}/`;
  const seen = sighting({
    url,
    about: 'person',
    says: { 'person.name': name, 'person.title': title, 'person.company': company, 'person.functions': functions },
  });
  await save({ about: 'person', id: `linkedin:${slug}`, aliases: [`linkedin:${slug}`], name, sightings: [seen] }, today);
}

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
});

describe('people known at a company', () => {
  it('show which part nobody plays there, for a list of two', async () => {
    await keep('ada', 'Ada', 'Marketing Manager', 'Northloom GmbH', ['marketing']);
    await keep('bo', 'Bo', 'Head of Procurement', 'Northloom', ['purchasing']);
    const [table] = await knownTables([molly], today);
    expect(table?.people).toEqual([
      {
        id: 'linkedin:ada',
        name: 'Ada',
        title: 'Marketing Manager',
        personas: ['Molly'],
        roles: ['influencer', 'user'],
        from: 'persona',
        ruledOut: false,
      },
      { id: 'linkedin:bo', name: 'Bo', title: 'Head of Procurement', personas: [], roles: ['procurement'], from: 'title', ruledOut: false },
    ]);
    expect(table?.missing).toEqual(['decision-maker', 'economic-buyer']);
  });

  it('are kept apart by company, and nobody is invented', async () => {
    await keep('ada', 'Ada', 'Marketing Manager', 'Northloom', ['marketing']);
    await keep('cy', 'Cy', 'CEO', 'Other', []);
    expect((await knownTables([molly], today)).map(({ company, missing }) => [company, missing])).toEqual([
      ['Northloom', ['decision-maker', 'economic-buyer', 'procurement']],
      ['Other', ['influencer', 'user', 'procurement']],
    ]);
  });
});

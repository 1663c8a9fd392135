/** Who buys at the company in the panel: by the ICP of the verdict, with the user's own word first and without whom they ruled out. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Icp } from '@/lib/icp/icp';
import { newPersona } from '@/lib/persona/new-persona';
import type { Persona } from '@/lib/persona/persona';
import { keepLook } from '@/lib/storage/looks';
import { close } from '@/lib/storage/open';
import { putPack } from '@/lib/storage/packs';
import { databaseName } from '@/lib/storage/schema';
import { sighting } from '../../../tests/support/sightings';
import { ruleOut, undoRuleOut } from '../keep';
import { note } from '../notes/note';
import { knownTables } from './known-people';
import { panelCommittee } from './panel-committee';

vi.mock('../load-words', () => ({ loadPlaces: async () => undefined }));

const now = new Date('2026-11-28T12:00:00Z');
const company = 'linkedin:northloom';
const ada = 'linkedin:ada';
const bo = 'linkedin:bo';

const asks = (id: string, ask: string) => ({ id, kind: 'question', params: { ask }, mode: 'must' as const, weight: 5, because: '' });
const icp = (id: string, name: string): Icp => ({ id, name, segment: '', status: 'current', criteria: [asks('q', `${name}?`)], pains: [] });
const persona = (id: string, name: string, more: Partial<Persona>): Persona => ({ ...newPersona(id), name, ...more });
const personas = [
  persona('mia', 'Mia', {
    icps: ['shops'],
    roles: ['influencer', 'user'],
    criteria: [{ id: 'f', kind: 'function-in', params: { any: ['marketing'] }, mode: 'must', weight: 5, because: '' }],
  }),
  persona('eva', 'Eva', { icps: ['shops'], roles: ['economic-buyer'], criteria: [asks('signs', 'Do they sign?')] }),
  persona('ida', 'Ida', { icps: ['banks'], criteria: [asks('q', 'Do they bank?')] }),
];

const person = (slug: string, name: string, title: string, functions: string[]) =>
  sighting({
    url: `https://www.linkedin.com/in/${slug}/`,
    about: 'person',
    says: {
      'person.name': name,
      'person.title': title,
      'person.company': 'Northloom',
      'person.companyUrl': 'https://www.linkedin.com/company/northloom/',
      'person.functions': functions,
    },
  });

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
  const nothing = { segments: [], pains: [], proofs: [], messages: [], products: [] };
  await putPack({ ...nothing, icps: [icp('banks', 'Banks'), icp('shops', 'Shops')], personas }, { id: 'p', name: 'p', rest: {} }, now);
  const northloom = sighting({ url: 'https://www.linkedin.com/company/northloom/', says: { 'company.name': 'Northloom' } });
  await keepLook(
    [northloom, person('ada', 'Ada', 'Marketing Manager', ['marketing']), person('bo', 'Bo', 'Chief Financial Officer', ['finance'])],
    now,
  );
  await note('account', company, { set: 'answer', profile: 'shops', criterion: 'q', answer: { answer: 'met', note: 'They said so' } }, now);
});
afterEach(close);

const table = async () => (await panelCommittee(company, now))!;
const seat = async (name: string) => (await table()).seats.find((each) => each.persona === name)?.found;
const seen = async (id: string) => (await table()).people.find((each) => each.id === id);

describe('the buying committee in the panel', () => {
  it('is that of the ICP that wins with the user’s answers, not of the one that wins without them', async () => {
    expect((await table()).icp).toEqual({ id: 'shops', name: 'Shops' });
    await note('account', company, { set: 'answer', profile: 'shops', criterion: 'q', answer: null }, now);
    expect((await table()).icp.id).toBe('banks');
  });

  it('counts what the user answered about a person', async () => {
    expect(await seat('Eva')).toEqual([]);
    await note('person', bo, { set: 'answer', profile: 'eva', criterion: 'signs', answer: { answer: 'met', note: '' } }, now);
    expect(await seat('Eva')).toEqual(['Bo']);
    expect(await seen(bo)).toMatchObject({ roles: ['economic-buyer'], from: 'persona' });
  });

  it('names whom the user ruled out, and counts them for no seat and no part, here and in the workspace', async () => {
    expect(await seat('Mia')).toEqual(['Ada']);
    expect((await table()).missing).toEqual(['procurement']);
    await ruleOut('person', ada, 'Not the right person', now);
    expect(await seat('Mia')).toEqual([]);
    expect((await table()).missing).toEqual(['influencer', 'user', 'procurement']);
    expect(await seen(ada)).toMatchObject({ name: 'Ada', ruledOut: true });
    await note('person', ada, { set: 'lists', lists: ['Autumn'] }, now);
    expect((await knownTables(personas, now)).map(({ missing }) => missing)).toEqual([
      ['decision-maker', 'economic-buyer', 'influencer', 'user', 'procurement'],
    ]);
    await undoRuleOut('person', ada, now);
    expect(await seat('Mia')).toEqual(['Ada']);
  });

  it('puts the user’s word about a part before persona and guess, until it is taken back', async () => {
    expect(await seen(bo)).toMatchObject({ roles: ['decision-maker', 'economic-buyer'], from: 'title' });
    expect((await note('person', bo, { set: 'roles', roles: ['procurement'] }, now)).before.roles).toBeUndefined();
    await note('person', ada, { set: 'roles', roles: [] }, now);
    expect(await seen(bo)).toMatchObject({ roles: ['procurement'], from: 'user' });
    expect(await seen(ada)).toMatchObject({ roles: [], from: 'user' });
    expect((await table()).missing).toEqual(['decision-maker', 'economic-buyer', 'influencer', 'user']);
    expect((await note('person', bo, { set: 'roles', roles: null }, now)).before.roles).toEqual(['procurement']);
    expect(await seen(bo)).toMatchObject({ roles: ['decision-maker', 'economic-buyer'], from: 'title' });
  });
});

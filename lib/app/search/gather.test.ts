import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changeNotes } from '@/lib/storage/notes';
import { close } from '@/lib/storage/open';
import { putPack } from '@/lib/storage/packs';
import { save } from '@/lib/storage/saved';
import { databaseName } from '@/lib/storage/schema';
import { goodIcp, goodPersona, records } from '@/tests/support/good-profiles';
import { sighting } from '@/tests/support/sightings';
import { find, indexOf } from './find';
import { gatherEntries } from './gather';

const now = new Date('2026-11-29T12:00:00Z');
const note = { id: 'n', kind: 'customer-interview', source: 'Call with a matron', date: '2026-10-20', stands: 'supports' } as const;

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
  const [first, ...others] = goodIcp.criteria;
  const icp = {
    ...goodIcp,
    evidence: [{ ...note, note: 'Matrons plan on paper' }],
    criteria: [{ ...first!, evidence: [{ ...note, note: 'Below fifty heads nobody calls back' }] }, ...others],
    assumptions: [{ id: 'a', text: 'Tariffs stay as they are', since: '2026-10-01' }],
  };
  const persona = {
    ...goodPersona,
    assumptions: [{ id: 'a', text: 'Ward managers read newsletters', since: '2026-10-01' }],
    exceptions: [{ id: 'x', date: '2026-09-01', note: 'A surgeon signed the order' }],
  };
  await putPack(
    {
      ...records,
      segments: [...records.segments],
      pains: [],
      proofs: [],
      products: [],
      icps: [icp],
      personas: [persona],
      messages: [{ id: 'm 1', name: 'After the congress', channel: 'email', body: 'Hello' }],
    },
    { id: 'p', name: 'Ours', rest: {} },
    now,
  );
  for (const [about, name, url] of [
    ['account', 'Northloom', 'https://northloom.example/'],
    ['person', 'Ada Winter', 'https://www.linkedin.com/in/ada-winter-example/'],
  ] as const) {
    const seen = sighting({
      url,
      about,
      says: about === 'account' ? { 'company.name': name, 'company.website': url } : { 'person.name': name, 'person.linkedinUrl': url },
    });
    const subject = { about, aliases: seen.aliases, name };
    await save({ ...subject, id: seen.aliases[0]!, sightings: [seen] }, now);
    const lost = { at: now.toISOString(), kind: 'lost' as const, day: '2026-11-01', reason: 'Their cousin builds it' };
    const outcomes = about === 'account' ? { outcomes: [lost] } : {};
    await changeNotes(subject, (notes) => ({ ...notes, text: `${name} moves in spring`, lists: ['Autumn fair'], ...outcomes }), now);
  }
});
afterEach(close);

/** Where choosing the best entry leads. */
async function leads(query: string) {
  const [best] = find(indexOf(await gatherEntries(now)), query);
  return best && [best.group, decodeURIComponent(best.hash!)];
}

it('leads from a message template to its editor', async () => expect(await leads('after the congress')).toEqual(['Messages', '#messages/m 1']));

it('finds saved companies and people by what was noted about them, and leads to their row of the lists', async () => {
  expect(await leads('northloom spring')).toEqual(['Saved companies', expect.stringMatching(/^#lists\/\/account:domain:northloom\.example$/)]);
  expect(await leads('cousin builds')).toEqual(['Saved companies', expect.stringMatching(/northloom\.example$/)]);
  expect(await leads('ada winter')).toEqual(['Saved people', expect.stringMatching(/^#lists\/\/person:.+ada-winter-example$/)]);
});

it('finds a list by its name, with how many stand on it', async () => {
  expect(await leads('autumn fair')).toEqual(['Lists', '#lists/Autumn fair']);
  expect((await gatherEntries(now)).find(({ group }) => group === 'Lists')?.detail).toBe('2 on it');
});

it.each([
  ['plan on paper', 'Evidence', '#icp/i/evidence'],
  ['nobody calls back', 'Evidence', '#icp/i/criterion.size'],
  ['tariffs stay', 'Assumptions', '#reviews/icp:i'],
  ['newsletters', 'Assumptions', '#persona/p/learned'],
  ['surgeon signed', 'Exceptions', '#persona/p/learned'],
])('finds what was learned, by “%s”, and leads to where it stands', async (query, group, hash) => expect(await leads(query)).toEqual([group, hash]));

it('gives no two entries the same id', async () => {
  const ids = (await gatherEntries(now)).map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

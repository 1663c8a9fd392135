import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eraseProspects } from './erase';
import { dropExpired } from './looks';
import { allLists, allNotes, changeNotes, findAllNotes, findNotes, noNotes } from './notes';
import { close, open } from './open';
import { databaseName } from './schema';

const now = new Date('2026-11-21T10:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const subject = (aliases: string[], name = 'Acme') => ({ about: 'account' as const, aliases, name });

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
});
afterEach(close);

describe('notes', () => {
  it('are found again through any strong alias, and through a bare name only when nothing stronger is known', async () => {
    await changeNotes(subject(['linkedin:acme', 'domain:acme.example', 'name:acme']), (notes) => ({ ...notes, text: 'Call in spring' }), now);
    const found = await findAllNotes('account', [['domain:acme.example'], ['name:acme'], ['linkedin:other', 'name:acme']], now);
    expect(found.map((each) => each?.text)).toEqual(['Call in spring', 'Call in spring', undefined]);
    expect(await findNotes('person', ['linkedin:acme'], now)).toBeNull();
  });

  it('of two records that turn out to be the same company are joined, the newer first', async () => {
    await changeNotes(subject(['linkedin:acme']), (notes) => ({ ...notes, text: 'From LinkedIn', lists: ['Autumn'] }), now);
    await changeNotes(subject(['domain:acme.example']), (notes) => ({ ...notes, text: 'From the website', nextTouch: '2026-12-01' }), later(1));
    const joined = await changeNotes(subject(['linkedin:acme', 'domain:acme.example']), (notes) => notes, later(2));
    expect(joined).toMatchObject({ text: 'From the website\nFrom LinkedIn', lists: ['Autumn'], nextTouch: '2026-12-01' });
    expect(await (await open()).notes.count()).toBe(1);
  });

  it('keep the name of whom they are about when a later change knows none', async () => {
    await changeNotes(subject(['linkedin:acme']), (notes) => ({ ...notes, text: 'x' }), now);
    await changeNotes(subject(['linkedin:acme'], 'linkedin:acme'), (notes) => ({ ...notes, text: 'y' }), later(1));
    expect(await findNotes('account', ['linkedin:acme'], later(1))).toMatchObject({ name: 'Acme', text: 'y' });
    await changeNotes(subject(['linkedin:acme'], 'Acme Ltd'), (notes) => notes, later(2));
    expect(await findNotes('account', ['linkedin:acme'], later(2))).toMatchObject({ name: 'Acme Ltd' });
  });

  it('remember where the company stands, through joining too, and until it is taken back', async () => {
    await changeNotes(subject(['linkedin:acme']), (notes) => ({ ...notes, stage: 'repeat' }), now);
    await changeNotes(subject(['domain:acme.example']), (notes) => ({ ...notes, text: 'From the website' }), later(1));
    const both = ['linkedin:acme', 'domain:acme.example'];
    expect(await changeNotes(subject(both), (notes) => notes, later(2))).toMatchObject({ stage: 'repeat', text: 'From the website' });
    await changeNotes(subject(both), (notes) => ({ ...notes, text: '' }), later(3));
    expect((await findNotes('account', both, later(3)))?.stage).toBe('repeat');
    await changeNotes(subject(both), (notes) => ({ ...notes, stage: undefined }), later(4));
    expect(await findNotes('account', both, later(4))).toBeNull();
  });

  it('keep what came of the company, through joining too, newest day first, and go when it is taken back', async () => {
    const won = { at: '2026-11-21T10:00:00.000Z', kind: 'won' as const, day: '2026-06-01', reason: '' };
    const left = { at: '2026-11-20T10:00:00.000Z', kind: 'left' as const, day: '2026-11-20', reason: 'Sold' };
    await changeNotes(subject(['linkedin:acme']), (notes) => ({ ...notes, outcomes: [won] }), now);
    await changeNotes(subject(['domain:acme.example']), (notes) => ({ ...notes, outcomes: [left] }), later(1));
    const both = ['linkedin:acme', 'domain:acme.example'];
    expect((await changeNotes(subject(both), (notes) => notes, later(2))).outcomes).toEqual([left, won]);
    expect((await allNotes(later(2))).map(({ outcomes }) => outcomes)).toEqual([[left, won]]);
    expect(await allNotes(later(2 + 366))).toEqual([]);
    await changeNotes(subject(both), (notes) => ({ ...notes, outcomes: undefined }), later(3));
    expect(await findNotes('account', both, later(3))).toBeNull();
  });

  it('that say nothing any more go', async () => {
    await changeNotes(subject(['linkedin:acme']), (notes) => ({ ...notes, text: 'x' }), now);
    expect(await changeNotes(subject(['linkedin:acme']), () => noNotes, now)).toEqual(noNotes);
    expect(await (await open()).notes.count()).toBe(0);
  });

  it('stay 365 days from the last act on them, and are erased with what is known of companies and people', async () => {
    await changeNotes(subject(['linkedin:acme']), (notes) => ({ ...notes, text: 'x' }), now);
    await changeNotes(subject(['linkedin:acme']), (notes) => ({ ...notes, text: 'y' }), later(10));
    expect(await dropExpired(later(366))).toBe(0);
    expect(await findNotes('account', ['linkedin:acme'], later(376))).toBeNull();
    expect(await eraseProspects()).toBe(1);
    expect(await findNotes('account', ['linkedin:acme'], later(11))).toBeNull();
  });

  it('name the lists, with how many stand on each', async () => {
    await changeNotes(subject(['linkedin:a'], 'A'), (notes) => ({ ...notes, lists: ['Autumn', 'Events'] }), now);
    await changeNotes(subject(['linkedin:b'], 'B'), (notes) => ({ ...notes, lists: ['Autumn'] }), now);
    expect(await allLists()).toEqual([
      { name: 'Autumn', size: 2 },
      { name: 'Events', size: 1 },
    ]);
  });
});

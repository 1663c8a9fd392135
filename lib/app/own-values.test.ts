import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldAccounts } from '@/lib/account/fold';
import type { Sighting } from '@/lib/account/sighting';
import { smallPlaceParser } from '@/lib/language/places/place-parser';
import { foldPeople } from '@/lib/person/fold';
import { signalKeys } from '@/lib/signal/vocabulary';
import { keepLook } from '@/lib/storage/looks';
import { close } from '@/lib/storage/open';
import { databaseName } from '@/lib/storage/schema';
import { sighting } from '@/tests/support/sightings';
import { everySighting, isOwn } from './own-sightings';
import { ownValuesBeside, readOwnValue, setOwnValue } from './own-values';
import { mayBeTyped } from './parse-own-value';

const now = new Date('2026-11-21T12:00:00Z');
const tools = { parsePlace: smallPlaceParser(), now };
const read = (key: string, text: string) => readOwnValue(key, text, tools)?.value ?? null;

describe('what a person types', () => {
  const written: [key: string, text: string, value: unknown][] = [
    ['company.employees', '120', { min: 120, max: 120 }],
    ['company.employees', '50-200', { min: 50, max: 200 }],
    ['company.employees', '10,001+', { min: 10_001, max: null }],
    ['company.founded', '2012', 2012],
    ['company.industry', 'software development', { text: 'Software Development', id: 4 }],
    ['company.headquarters', 'Vienna, Austria', { text: 'Vienna, Austria', city: 'Vienna', country: 'AT' }],
    ['company.type', 'nonprofit', 'nonprofit'],
    ['company.funding', 'Series B, $20M', { stage: 'series-b', total: { amount: 20_000_000, currency: 'USD' } }],
    ['company.revenue', '€5M-€10M', { min: 5_000_000, max: 10_000_000, currency: 'EUR', period: 'year' }],
    ['company.businessModel', 'B2B, SaaS', ['b2b', 'saas']],
    [
      'company.technologies',
      'HubSpot; Shopify',
      [
        { name: 'HubSpot', category: '' },
        { name: 'Shopify', category: '' },
      ],
    ],
    ['company.hiring', '5 open roles', { openRoles: 5 }],
    ['company.growth', '20 % in 2 years', { percent: 20, months: 24 }],
    ['company.specialties', 'Wind, Solar', ['Wind', 'Solar']],
    ['person.title', 'Head of Sales', 'Head of Sales'],
    ['person.seniority', 'VP', 'vp'],
    ['person.seniority', 'Geschäftsführer', 'c-suite'],
    ['person.functions', 'Marketing, Sales', ['marketing', 'sales']],
    ['person.location', 'Lyon, France', { text: 'Lyon, Auvergne-Rhône-Alpes, France', city: 'Lyon', country: 'FR' }],
    ['person.roleStarted', 'Mar 2022', '2022-03'],
    ['person.skills', 'Forecasting', ['Forecasting']],
  ];
  it.each(written)('%s: “%s”', (key, text, value) => {
    expect(read(key, text)).toMatchObject(value as object);
  });

  it('is refused when it means nothing for its key', () => {
    for (const [key, text] of [
      ['company.employees', 'quite a few'],
      ['company.employees', '€5M'],
      ['company.founded', '3012'],
      ['company.industry', 'things'],
      ['company.headquarters', 'somewhere nice'],
      ['company.type', 'large'],
      ['company.revenue', '5'],
      ['company.businessModel', 'b2b, sorcery'],
      ['person.seniority', 'banana'],
      ['person.roleStarted', 'a while ago'],
      ['person.title', '   '],
    ] as const)
      expect({ key, text, value: read(key, text) }).toEqual({ key, text, value: null });
  });

  it('cannot be a key outside the vocabulary, nor one that decides who somebody is, nor anybody’s contact', () => {
    for (const key of ['person.email', 'person.age', 'person.gender', 'person.photo', 'constructor', '__proto__', 'toString'])
      expect(readOwnValue(key, 'x', tools)).toBe(null);
    for (const key of [
      'company.contact',
      'company.name',
      'person.name',
      'person.linkedinUrl',
      'company.linkedinUrl',
      'company.website',
      'person.cues',
    ])
      expect(mayBeTyped(key)).toBe(false);
    expect(signalKeys.filter(mayBeTyped).length).toBeGreaterThan(20);
  });
});

const about = 'https://www.linkedin.com/company/northwind/about/';
const profile = 'https://www.linkedin.com/in/nora-north-demo/';

describe('a typed value', () => {
  beforeEach(async () => {
    await close();
    await Dexie.delete(databaseName);
  });
  afterEach(close);

  const folded = async (from: Sighting) => {
    const all = await everySighting(from.about, from.aliases, now);
    const fold = from.about === 'account' ? foldAccounts : foldPeople;
    return { whole: fold(all)[0]!, pages: fold(all.filter((each) => !isOwn(each)))[0] ?? null };
  };

  it('stands first, is marked as the user’s, and has the page’s value beside it', async () => {
    const page = sighting({ url: about, says: { 'company.name': 'Northwind', 'company.employees': { min: 51, max: 200 } } });
    await keepLook([page], now);
    await setOwnValue('account', page.aliases, 'company.employees', '640', tools);
    const { whole, pages } = await folded(page);
    const [first, second] = (whole.known as ReturnType<typeof foldAccounts>[number]['known'])['company.employees']!;
    expect(first).toMatchObject({ value: { min: 640, max: 640 }, evidence: [{ source: 'user', quote: '640' }] });
    expect(second).toMatchObject({ value: { min: 51, max: 200 } });
    expect(await ownValuesBeside(whole, pages, now)).toMatchObject([
      { key: 'company.employees', text: '640', page: { value: { min: 51, max: 200 }, evidence: [{ source: 'label' }] } },
    ]);
  });

  it('survives the page being read again, and stands beside a page’s list', async () => {
    const page = sighting({ url: about, says: { 'company.name': 'Northwind', 'company.specialties': ['Wind'] } });
    await keepLook([page], now);
    await setOwnValue('account', page.aliases, 'company.specialties', 'Solar', tools);
    await keepLook([page], now);
    const { whole, pages } = await folded(page);
    expect((whole.known as ReturnType<typeof foldAccounts>[number]['known'])['company.specialties']).toMatchObject([{ value: ['Solar'] }]);
    expect(await ownValuesBeside(whole, pages, now)).toMatchObject([{ page: { value: ['Wind'] } }]);
  });

  it('has nothing beside it when pages say the same or nothing', async () => {
    const page = sighting({ url: about, says: { 'company.name': 'Northwind', 'company.founded': 2011 } });
    await keepLook([page], now);
    await setOwnValue('account', page.aliases, 'company.founded', '2011', tools);
    await setOwnValue('account', page.aliases, 'company.employees', '20', tools);
    const { whole, pages } = await folded(page);
    expect((await ownValuesBeside(whole, pages, now)).map(({ page: beside }) => beside)).toEqual([null, null]);
  });

  it('of a title says how high and where somebody works, before what the page’s title says', async () => {
    const page = sighting({
      url: profile,
      about: 'person',
      says: { 'person.name': 'Nora North', 'person.title': 'Trainee', 'person.seniority': 'intern' },
    });
    await keepLook([page], now);
    await setOwnValue('person', page.aliases, 'person.title', 'Head of Sales', tools);
    const { whole } = await folded(page);
    const known = (whole as ReturnType<typeof foldPeople>[number]).known;
    expect(known['person.seniority']?.[0]).toMatchObject({ value: 'head', evidence: [{ source: 'user', quote: 'Head of Sales' }] });
    expect(known['person.functions']?.[0]?.value).toEqual(['sales']);
  });

  it('cannot be set under a key of the other subject', async () => {
    await expect(setOwnValue('person', ['linkedin:x'], 'company.employees', '20', tools)).rejects.toMatchObject({ name: 'bad-input' });
  });
});

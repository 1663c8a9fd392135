/** Names and lines of companies and people, and what the index makes of them. */
import { afterEach, describe, expect, test } from 'vitest';
import { personLine, personName } from '@/components/person/person-words';
import { indexEntries } from '@/components/verdict/index-entries';
import type { AccountLook, PersonLook } from '@/lib/protocol/panel-view';
import { speak } from '@/lib/wording/language';
import { companyLine, companyName } from './company-words';

afterEach(() => speak('en'));

const known = <Value>(value: Value) => [{ value, confidence: 0.9, evidence: [] }];

describe('companies', () => {
  test('the name wins over domain and slug', () => {
    expect(companyName({ known: { 'company.name': known('Halden Grid') }, aliases: ['linkedin:halden'] })).toBe('Halden Grid');
    expect(companyName({ known: {}, aliases: ['linkedin:halden', 'domain:halden-grid.example'] })).toBe('halden-grid.example');
    expect(companyName({ known: {}, aliases: [] })).toBe('This company');
  });
  test('the line holds what is known and nothing else', () => {
    expect(
      companyLine({ known: { 'company.industry': known({ text: 'Software', id: 4 }), 'company.employees': known({ min: 51, max: 200 }) } }),
    ).toEqual(['Software', '51–200 employees']);
    expect(companyLine({ known: {} })).toEqual([]);
  });
});

describe('in German', () => {
  test('what has no name, and what a number counts, is said in German; what a page says stays', () => {
    speak('de');
    expect([companyName({ known: {}, aliases: [] }), personName({ known: {} })]).toEqual(['Dieses Unternehmen', 'Diese Person']);
    const size = { 'company.industry': known({ text: 'Software', id: 4 }), 'company.employees': known({ min: 1001, max: 5000 }) };
    expect(companyLine({ known: size })).toEqual(['Software', '1.001–5.000 Beschäftigte']);
    expect(indexEntries({ account: null, person: null }).map(({ label, otherwise }) => [label, otherwise])).toEqual([
      ['Unternehmen', 'Noch nicht bekannt'],
      ['Person', 'Niemand hier'],
    ]);
  });
});

describe('people', () => {
  test('the headline stands in for a title that is not known', () => {
    expect(personLine({ known: { 'person.headline': known('Builder of things') } })).toEqual(['Builder of things']);
    expect(personLine({ known: { 'person.title': known('CTO'), 'person.company': known('Halden'), 'person.headline': known('x') } })).toEqual([
      'CTO',
      'Halden',
    ]);
    expect(personName({ known: {} })).toBe('This person');
  });
});

describe('the index', () => {
  const account = {
    account: { known: { 'company.name': known('Halden') }, aliases: [] },
    verdicts: [],
    ruledOut: null,
    saved: false,
  } as unknown as AccountLook;
  const person = {
    person: { known: { 'person.name': known('Ingrid'), 'person.company': known('Halden') }, aliases: [] },
    verdicts: [],
    ruledOut: null,
    saved: false,
  } as unknown as PersonLook;

  test('always has the company first and the person second', () => {
    for (const look of [
      { account, person },
      { account, person: null },
      { account: null, person },
    ])
      expect(indexEntries(look).map((entry) => entry.label)).toEqual(['Company', 'Person']);
  });
  test('names the company of a profile although nothing else is known of it', () =>
    expect(indexEntries({ account: null, person })[0]).toMatchObject({ name: 'Halden', words: null, otherwise: 'Not known yet' }));
  test('says that the user ruled it out before any band', () => {
    const ruled = { ...account, ruledOut: { about: 'account', name: '', reason: 'no', at: '' } } as AccountLook;
    expect(indexEntries({ account: ruled, person: null })[0]?.words?.word).toBe('Ruled out by you');
  });
});

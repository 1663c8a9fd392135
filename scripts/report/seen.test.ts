import { describe, expect, it } from 'vitest';
import type { Signal } from '@/lib/signal/signal';
import { compareRows, compareWithSeen, isSame } from './seen';

const said = (key: Signal['key'], value: unknown, confidence = 0.9) => ({ key, value, confidence, evidence: [] }) as unknown as Signal;

describe('a reading beside what a person saw', () => {
  it('counts a value that nobody saw as incorrect and one that was not found as missed', () => {
    const signals = [said('person.name', 'Jane Example'), said('person.title', '1 yr 10 mos')];
    expect(compareWithSeen(signals, { 'person.name': 'Jane  example', 'person.company': 'Acme' })).toEqual([
      { key: 'person.name', what: 'correct' },
      { key: 'person.title', what: 'incorrect' },
      { key: 'person.company', what: 'missed' },
    ]);
  });

  it('lets weak values and conclusions pass without a mark', () => {
    expect(compareWithSeen([said('person.company', 'MIT', 0.4), said('person.cues', ['x'])], {})).toEqual([]);
  });

  it('judges every item of a list', () => {
    expect(
      compareWithSeen([said('person.skills', ['Sales', 'Show all'])], { 'person.skills': ['Sales', 'Forecasting'] }).map(({ what }) => what),
    ).toEqual(['correct', 'incorrect', 'missed']);
  });

  it('takes fewer words of a place for the same place, and never for the same name', () => {
    expect(isSame('person.location', { text: 'Ulm' }, 'Ulm, Germany')).toBe(true);
    expect(isSame('company.name', 'Acme', 'Acme Tools')).toBe(false);
  });

  it('judges only the members that the person wrote down', () => {
    const role = { title: 'CTO', company: 'Acme', companyUrl: 'https://www.linkedin.com/company/1/', from: '2020-01', to: null };
    expect(isSame('person.experience', role, { title: 'CTO', company: 'Acme', from: '2020-01', to: null })).toBe(true);
    expect(isSame('person.experience', role, { title: 'CTO', company: 'Acme', from: '2021-01' })).toBe(false);
  });

  it('finds rows by their names', () => {
    const rows = [{ signals: [said('person.name', 'Jane Example')] }, { signals: [said('person.name', 'Promoted')] }];
    expect(compareRows(rows, [{ 'person.name': 'Jane Example' }, { 'person.name': 'Ulf Example' }]).map(({ what }) => what)).toEqual([
      'correct',
      'missed',
      'incorrect',
    ]);
  });

  it('takes one of several spellings of a company’s name for right, and none of them for missed', () => {
    expect(compareWithSeen([said('company.name', 'Acme')], { 'company.name': ['Acme', 'Acme GmbH'] })).toEqual([
      { key: 'company.name', what: 'correct' },
    ]);
    expect(compareWithSeen([said('company.name', 'Home')], { 'company.name': ['Acme', 'Acme GmbH'] })).toEqual([
      { key: 'company.name', what: 'incorrect' },
    ]);
    expect(compareWithSeen([], { 'company.name': ['Acme', 'Acme GmbH'] })).toEqual([{ key: 'company.name', what: 'missed' }]);
  });

  it('does not judge a role that nobody wrote down but that the headline says', () => {
    expect(compareWithSeen([said('person.title', 'CTO')], { 'person.headline': 'CTO | Acme' }).map(({ key }) => key)).toEqual(['person.headline']);
    expect(compareWithSeen([said('person.title', 'CEO')], { 'person.headline': 'CTO | Acme' }).map(({ what }) => what)).toContain('incorrect');
  });

  it('takes a name without its titles and pronouns for the same name', () => {
    expect(isSame('person.name', 'Jo Example', 'Dr.-Ing. Jo Example (she/her)')).toBe(true);
    expect(isSame('person.name', 'Jo', 'Jo Example')).toBe(false);
  });

  it('takes more than ninety and at least ninety-one people for the same', () => {
    expect(isSame('company.employees', { min: 91, max: null }, { min: 90, max: null })).toBe(true);
    expect(isSame('company.employees', { min: 91, max: 200 }, { min: 90, max: 200 })).toBe(false);
  });

  it('asks a website for no address of its own, and LinkedIn for one', () => {
    const address = [said('company.website', 'https://acme.example/')];
    expect(compareWithSeen(address, {}, 'website')).toEqual([]);
    expect(compareWithSeen(address, {}, 'linkedin/company')).toEqual([{ key: 'company.website', what: 'incorrect' }]);
  });
});

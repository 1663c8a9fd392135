import { describe, expect, it } from 'vitest';
import { asBand } from './from-rows';
import { companyId } from './own-names';
import { looksLikePlace } from './top-card';
import { trailingCount } from './trailing-count';

describe('a count at the end of a line', () => {
  it.each<[string, string, number]>([
    ['5,750 followers', '', 5750],
    ['London, London 5,750 followers', 'London, London', 5750],
    ['London, London · 5,750 followers', 'London, London', 5750],
    ['Paris, Île-de-France 5\u202f750 abonnés', 'Paris, Île-de-France', 5750],
    ['Leipzig, Sachsen · 1.204 Follower:innen', 'Leipzig, Sachsen', 1204],
    ['Curitiba, Paraná 2,5 mil seguidores', 'Curitiba, Paraná', 2500],
    ['12K followers', '', 12_000],
  ])('%s', (text, before, count) => expect(trailingCount(text, 'followers')).toMatchObject({ before, count }));
  it.each(['', 'followers', 'London', '12 employees', 'Followed by 3 people', '1 2 3 '.repeat(60)])('"%s" has none', (text) =>
    expect(trailingCount(text, 'followers')).toBeNull(),
  );
  it('hostile lines cost nothing', () => {
    const start = performance.now();
    for (const text of [
      '1 '.repeat(80),
      "1'".repeat(80),
      '1 a '.repeat(40),
      ' '.repeat(160),
      '9'.repeat(100_000),
      `${'1 '.repeat(60)}${'a '.repeat(19)}`,
    ])
      trailingCount(text, 'followers');
    expect(performance.now() - start).toBeLessThan(20);
  });
});

describe('places beside industries', () => {
  it.each([
    'Hamburg, Hamburg',
    'Portland, Oregon',
    'Annecy, Auvergne-Rhône-Alpes',
    'Malmö, Skåne County',
    'Rio de Janeiro, Rio de Janeiro',
    'Paris, Île-de-France, France',
  ])('%s is a place', (text) => expect(looksLikePlace(text)).toBe(true));
  it.each([
    'Technology, Information and Internet',
    'Software Development',
    'Hospitals and Health Care',
    'Food, Beverage & Tobacco',
    'Berlin',
    '1, 2',
    'Suite 100, Floor 2',
    '',
    'Wood, paper, and print',
  ])('%s is not known to be one', (text) => expect(looksLikePlace(text)).toBe(false));
});

describe('sizes where room is short', () => {
  it('"1K-5K", "501-1K" and "10K+" stand for LinkedIn’s bands', () => {
    expect(asBand({ min: 1_000, max: 5_000 })).toEqual({ min: 1_001, max: 5_000 });
    expect(asBand({ min: 501, max: 1_000 })).toEqual({ min: 501, max: 1_000 });
    expect(asBand({ min: 10_000, max: null })).toEqual({ min: 10_001, max: null });
  });
  it('any other size stays as it is', () => {
    expect(asBand({ min: 51, max: 200 })).toEqual({ min: 51, max: 200 });
    expect(asBand({ min: 900, max: 5_000 })).toEqual({ min: 900, max: 5_000 });
    expect(asBand({ min: 5_000, max: 5_000 })).toEqual({ min: 5_000, max: 5_000 });
  });
});

describe('the company number in a link', () => {
  it.each([
    ['https://www.linkedin.com/search/results/people/?currentCompany=%5B%2270010001%22%5D&origin=X', '70010001'],
    ['https://www.linkedin.com/search/results/people/?facetCurrentCompany=%5B70010001%5D', '70010001'],
    ['https://www.linkedin.com/jobs/search/?f_C=70010001&geoId=92000000', '70010001'],
    [
      'https://www.linkedin.com/signup?session_redirect=https%3A%2F%2Fwww%2Elinkedin%2Ecom%2Fsearch%2Fresults%2Fpeople%2F%3FfacetCurrentCompany%3D%255B70010001%255D&trk=x',
      '70010001',
    ],
  ])('%s', (href, id) => expect(companyId(href)).toBe(id));
  it.each([
    'https://www.linkedin.com/search/results/people/?currentCompany=%5B%221%22%2C%222%22%5D',
    'https://www.linkedin.com.example/search/?currentCompany=1',
    'https://www.linkedin.com/search/results/people/?currentCompany=acme1',
    'not a link',
    'https://www.linkedin.com/feed/',
  ])('%s carries none', (href) => expect(companyId(href)).toBeNull());
});

import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/page/reading';
import { sightingsOf } from './sightings';

const evidence = [{ quote: 'Director of Marketing', section: 'Experience', source: 'line' as const }];
const at = '2026-11-21T09:00:00.000Z';

const profile: Reading = {
  url: 'https://www.linkedin.com/in/ada-demo/?x=1',
  canonicalUrl: 'https://www.linkedin.com/in/ada-demo/',
  kind: 'linkedin/person',
  reader: 'linkedin/person@1',
  refusal: null,
  signals: [
    { key: 'person.name', value: 'Ada Demo', confidence: 0.9, evidence },
    { key: 'person.company', value: 'Northwind', confidence: 0.8, evidence },
    { key: 'person.companyUrl', value: 'https://www.linkedin.com/company/northwind-demo/', confidence: 0.9, evidence },
  ],
  rows: [],
  gaps: [{ key: 'person.skills', state: 'not-loaded', openNext: null }],
  problems: [],
  milliseconds: 1,
};

describe('the sightings of a reading', () => {
  it('of two tabs of one company stand beside each other', () => {
    const tab = (url: string): Reading => ({
      ...profile,
      url,
      canonicalUrl: 'https://www.linkedin.com/company/northwind-demo/',
      kind: 'linkedin/company',
      reader: 'linkedin/company@1',
      signals: [{ key: 'company.name', value: 'Northwind', confidence: 0.9, evidence }],
      gaps: [],
    });
    const ids = ['https://www.linkedin.com/company/northwind-demo/', 'https://www.linkedin.com/company/northwind-demo/about/'].flatMap((url) =>
      sightingsOf(tab(url), at).map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(2);
  });

  it('of a profile are the person and the employer, and every quote says where it was read', () => {
    const [person, employer] = sightingsOf(profile, at);
    expect(person).toMatchObject({ about: 'person', aliases: ['linkedin:ada-demo'], url: profile.canonicalUrl, readAt: at, gaps: profile.gaps });
    expect(person?.signals[0]?.evidence[0]).toEqual({ ...evidence[0], url: profile.canonicalUrl, readAt: at, reader: 'linkedin/person@1' });
    expect(employer).toMatchObject({ about: 'account', gaps: [] });
    expect(employer?.aliases).toContain('linkedin:northwind-demo');
    expect(employer?.signals.every(({ key }) => key.startsWith('company.'))).toBe(true);
  });

  it('of a company page are the company alone', () => {
    const page: Reading = {
      ...profile,
      url: 'https://www.linkedin.com/company/northwind-demo/?trk=x',
      canonicalUrl: 'https://www.linkedin.com/company/northwind-demo/',
      kind: 'linkedin/company',
      reader: 'linkedin/company@1',
      signals: [{ key: 'company.name', value: 'Northwind', confidence: 0.9, evidence }],
      gaps: [],
    };
    expect(sightingsOf(page, at).map(({ about, id }) => [about, id])).toEqual([
      ['account', 'account https://www.linkedin.com/company/northwind-demo/'],
    ]);
  });

  it('of a refused reading, or of one that holds nothing, are none', () => {
    expect(sightingsOf({ ...profile, refusal: 'wall' }, at)).toEqual([]);
    expect(sightingsOf({ ...profile, signals: [] }, at)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { type ShortSighting, sighting } from '@/tests/support/sightings';
import { accountSightingFromPerson } from './from-person';

const profile = (says: ShortSighting['says']) => sighting({ url: 'https://www.linkedin.com/in/somebody/', about: 'person', says });

describe('the company behind a profile', () => {
  it('carries its name, its page and the words of the profile', () => {
    const seen = accountSightingFromPerson(
      profile({ 'person.name': 'Ada Example', 'person.company': 'Northwind GmbH', 'person.companyUrl': 'https://www.linkedin.com/company/77/' }),
    );
    expect(seen).toMatchObject({
      id: 'account https://www.linkedin.com/in/somebody/',
      about: 'account',
      aliases: ['linkedin-id:77', 'name:northwind'],
      kind: 'linkedin/person',
      gaps: [],
    });
    expect(seen!.signals.map(({ key }) => key)).toEqual(['company.name', 'company.linkedinUrl']);
    expect(JSON.stringify(seen!.signals)).not.toContain('Ada');
  });

  it('takes the page of the current role at that company rather than another one', () => {
    const role = (company: string, companyUrl: string, to: string | null) => ({ title: `Lead at ${company}`, company, companyUrl, from: '2020', to });
    const seen = accountSightingFromPerson(
      profile({
        'person.company': 'Northwind',
        'person.companyUrl': 'https://www.linkedin.com/company/old/',
        'person.experience': [
          role('Northwind', 'https://www.linkedin.com/company/northwind/', null),
          role('Old', 'https://www.linkedin.com/company/old/', '2019'),
        ],
      }),
    );
    expect(seen!.aliases).toEqual(['linkedin:northwind', 'name:northwind']);
  });

  it('is none for the self-employed, for a profile without a company and for a value that is no answer', () => {
    expect(accountSightingFromPerson(profile({ 'person.company': 'Self-employed' }))).toBeNull();
    expect(accountSightingFromPerson(profile({ 'person.name': 'Ada Example' }))).toBeNull();
    expect(
      accountSightingFromPerson({
        ...profile({}),
        signals: sighting({ url: 'https://www.linkedin.com/in/x/', about: 'person', confidence: 0.4, says: { 'person.company': 'Northwind' } })
          .signals,
      }),
    ).toBeNull();
  });

  it('is none for a sighting of a company', () => {
    expect(accountSightingFromPerson(sighting({ url: 'https://northwind.example/', says: { 'company.name': 'Northwind' } }))).toBeNull();
  });
});

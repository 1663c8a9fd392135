import { describe, expect, it } from 'vitest';
import { foldPeople } from '@/lib/person/fold';
import type { Persona } from '@/lib/persona/persona';
import { sighting } from '@/tests/support/sightings';
import { coverOf, sayCover } from './people-cover';

const persona: Persona = {
  id: 'p',
  name: 'Head of Sales',
  quote: '',
  icps: [],
  role: '',
  pains: [],
  criteria: [
    { id: 'level', kind: 'seniority-in', params: { any: ['head', 'director'] }, mode: 'must', weight: 5, because: '' },
    { id: 'function', kind: 'function-in', params: { any: ['sales'] }, mode: 'score', weight: 5, because: '' },
  ],
};
const someone = (slug: string, says: Record<string, unknown>) =>
  sighting({ url: `https://www.linkedin.com/in/${slug}/`, kind: 'linkedin/person', about: 'person', says: { 'person.name': slug, ...says } });
const people = foldPeople([
  someone('ada', { 'person.title': 'Head of Sales', 'person.seniority': 'head', 'person.functions': ['sales'] }),
  someone('bo', { 'person.title': 'Sales Director', 'person.seniority': 'director', 'person.functions': ['sales'] }),
  someone('cy', { 'person.title': 'Nurse', 'person.seniority': 'mid', 'person.functions': ['healthcare-services'] }),
  someone('nobody', {}),
]);

describe('the share of saved people that a persona covers', () => {
  it('counts those who match among those of whom enough is known', () => {
    const cover = coverOf(persona, people, new Date('2026-11-28'));
    expect(cover).toEqual({ judged: 3, matching: 2 });
    expect(sayCover(cover)).toBe('2 of 3 saved people of whom enough is known match: 67 %.');
  });

  it('says nothing when nobody can be judged', () => expect(sayCover(coverOf(persona, people.slice(3), new Date('2026-11-28')))).toBeNull());
});

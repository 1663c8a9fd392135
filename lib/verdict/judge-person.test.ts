import { describe, expect, it } from 'vitest';
import { foldPeople } from '@/lib/person/fold';
import type { Persona } from '@/lib/persona/persona';
import { sighting } from '@/tests/support/sightings';
import { today } from '@/tests/support/subjects';
import { judgePerson, judgePersonQuickly } from './judge';

const [founder] = foldPeople([
  sighting({ url: 'https://www.linkedin.com/in/ada/', about: 'person', says: { 'person.name': 'Ada', 'person.title': 'Founder & Head of Sales' } }),
]);
const persona = (id: string, over: Partial<Persona>): Persona => ({ id, name: id, quote: '', icps: [], role: '', criteria: [], pains: [], ...over });
const asks = (kind: string, any: string[]): Persona['criteria'] => [{ id: 'a', kind, params: { any }, mode: 'must', weight: 5, because: '' }];

describe('a person', () => {
  const owner = persona('owner', { criteria: asks('seniority-in', ['founder']), roles: ['decision-maker', 'economic-buyer'] });
  const seller = persona('seller', { criteria: asks('function-in', ['sales']), roles: ['user'] });

  it('with two hats matches both personas, and both are said', () => {
    const verdicts = judgePerson({ personas: [owner, seller], person: founder!, today });
    expect(verdicts.map(({ persona: { id }, band }) => [id, band])).toEqual([
      ['owner', 'strong'],
      ['seller', 'strong'],
    ]);
  });

  it('is shown with the exceptions that were seen to the persona, and with none where none is written', () => {
    const known = { ...owner, exceptions: [{ id: 'e', date: '2026-05-02', note: 'A works council bought it' }] };
    expect(judgePersonQuickly({ personas: [known], person: founder!, today })?.persona.exceptions).toEqual(['A works council bought it']);
    expect(judgePerson({ personas: [seller], person: founder!, today })[0]?.persona).not.toHaveProperty('exceptions');
  });
});

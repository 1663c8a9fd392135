import { describe, expect, it } from 'vitest';
import { committeeCover } from './committee-cover';
import { newPersona } from './new-persona';
import type { BuyingRole, Persona } from './persona';
import { sayMissing } from './role-words';

const persona = (id: string, roles: BuyingRole[]): Persona => ({ ...newPersona(id), name: id, roles });

describe('a buying committee', () => {
  it('says which part nobody plays', () => {
    const two = [persona('Molly', ['decision-maker', 'influencer', 'procurement']), persona('Dave', ['user'])];
    const cover = committeeCover(
      [
        { persona: 'Molly', needed: 1 },
        { persona: 'Dave', needed: 2 },
      ],
      two,
    );
    expect(sayMissing(cover)).toBe('Missing: economic buyer.');
    expect(cover.people).toBe(3);
    expect(cover.covered).toContainEqual({ role: 'user', by: ['Dave'] });
    expect(cover.optional).toEqual(['recommender', 'champion', 'blocker']);
  });

  it('passes over a seat whose persona is gone and names a persona without a part', () => {
    const cover = committeeCover(
      [
        { persona: 'Molly', needed: 1 },
        { persona: 'gone', needed: 4 },
      ],
      [{ ...newPersona('Molly'), name: 'Molly' }],
    );
    expect(cover).toMatchObject({ withoutRole: ['Molly'], people: 1, covered: [] });
    expect(sayMissing(cover)).toBe('Missing: decision-maker, economic buyer, influencer, user, procurement.');
  });

  it('is complete when every needed part has somebody', () => {
    const one = persona('Owner', ['decision-maker', 'economic-buyer', 'influencer', 'user', 'procurement']);
    expect(sayMissing(committeeCover([{ persona: 'Owner', needed: 1 }], [one]))).toBe('Nobody is missing: every part has somebody.');
  });
});

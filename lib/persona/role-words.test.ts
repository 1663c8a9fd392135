import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '@/lib/wording/language';
import { buyingRoles } from './persona';
import { sayGuessRule, sayMissing, sayRole, sayRoles } from './role-words';

afterEach(() => speak('en'));

describe('the parts in a purchase, in words', () => {
  it('stand in a sentence and alone', () => {
    expect(sayRole('economic-buyer').label).toBe('Economic buyer');
    expect(sayRoles(['economic-buyer', 'user'])).toBe('economic buyer, user');
  });

  it('are what is done in German, so that nobody’s gender is guessed', () => {
    speak('de');
    expect(sayMissing({ missing: ['economic-buyer', 'procurement'] })).toBe('Noch nicht besetzt: Budget, Einkauf.');
    expect(sayMissing({ missing: [] })).toContain('Es fehlt niemand');
    expect(sayGuessRule()).toContain('geben Geld frei');
    expect(buyingRoles.map((role) => sayRole(role).label).filter((label) => label.endsWith('er'))).toEqual([]);
  });
});

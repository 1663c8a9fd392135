import { describe, expect, it } from 'vitest';
import { parseTitle } from '@/lib/language/titles/parse-title';
import { guessBuyingRoles } from './buying-roles';

const guessed = (title: string) => guessBuyingRoles(parseTitle(title));

describe('the part in a purchase that a title hints at', () => {
  it('maps department heads, the C-level and procurement, and those who use', () => {
    expect(guessed('Head of Marketing')).toEqual(['decision-maker']);
    expect(guessed('Director of IT')).toEqual(['decision-maker']);
    expect(guessed('Chief Financial Officer')).toEqual(['decision-maker', 'economic-buyer']);
    expect(guessed('Geschäftsführer')).toEqual(['decision-maker', 'economic-buyer']);
    expect(guessed('Head of Procurement')).toEqual(['procurement']);
    expect(guessed('Einkaufsleiterin')).toEqual(['procurement']);
    expect(guessed('Marketing Manager')).toEqual(['influencer', 'recommender']);
    expect(guessed('Accountant')).toEqual(['user']);
    expect(guessed('General Counsel')).toContain('blocker');
  });

  it('gives somebody with two hats both parts, and a title without a level none', () => {
    expect(guessed('Founder & Procurement Manager').toSorted()).toEqual(['decision-maker', 'economic-buyer', 'procurement']);
    expect(guessed('Helping teams grow')).toEqual([]);
  });
});

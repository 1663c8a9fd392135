import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '@/scripts/data/load-gazetteer';
import { countriesOfRegion, giveTowns, townNamed } from './known-towns';

describe('towns that readers know', () => {
  it('are those of the word tables until a gazetteer was read, and the world’s afterwards', () => {
    expect(townNamed('Milano')?.country).toBe('IT');
    expect(townNamed('Raipur', ['IN'])).toBeNull();
    giveTowns(loadGazetteer());
    expect(townNamed('Raipur', ['IN'])?.name).toBe('Raipur');
  });

  it('lie in the country that is asked for, or are what everybody means', () => {
    giveTowns(loadGazetteer());
    expect(townNamed('Hyderabad', ['PK'])?.country).toBe('PK');
    expect(townNamed('Hyderabad')?.country).toBe('IN');
    expect(townNamed('Springfield')).toBeNull();
    expect(townNamed('Contact')).toBeNull();
  });

  it('have regions around them', () => {
    expect(countriesOfRegion('Kerala')).toEqual(['IN']);
    expect(countriesOfRegion('Nowhere at all')).toEqual([]);
  });
});

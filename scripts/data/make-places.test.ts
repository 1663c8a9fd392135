import { describe, expect, it } from 'vitest';
import { loadGazetteer } from './load-gazetteer';
import { makePlaces } from './make-places';

describe('the gazetteer', () => {
  it('is the same at every making, and the one that lies in public/data', { timeout: 30_000 }, () => {
    const made = JSON.stringify(makePlaces());
    expect(JSON.stringify(makePlaces())).toBe(made);
    expect(JSON.stringify(loadGazetteer())).toBe(made);
  });

  it('stays under 400 KB and names its source', () => {
    const gazetteer = loadGazetteer();
    expect(Buffer.byteLength(JSON.stringify(gazetteer))).toBeLessThan(400_000);
    expect(gazetteer.source).toContain('CC BY 4.0');
  });

  it('files towns under their region with a letter for their size', () => {
    const bavaria = loadGazetteer().countries.DE?.find(([name]) => name === 'Bavaria');
    const towns = bavaria?.[1].split(';') ?? [];
    expect(towns).toContain('Munichm');
    expect(towns.every((town) => /^\P{C}+[a-z]$/u.test(town))).toBe(true);
  });

  it('has the divisions that people write, without the words around their names', () => {
    const lombardy = loadGazetteer().countries.IT?.find(([name]) => name === 'Lombardy');
    expect(lombardy?.[2]?.split(';')).toContain('Bergamo');
    const england = loadGazetteer().countries.GB?.find(([name]) => name === 'England');
    expect(england?.[2]?.split(';')).toContain('Surrey');
  });
});

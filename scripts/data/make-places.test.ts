import { describe, expect, it } from 'vitest';
import { regionDigits } from '@/lib/language/places/gazetteer';
import { placeKey } from '@/lib/language/places/place-key';
import { loadGazetteer } from './load-gazetteer';
import { makePlaces } from './make-places';

describe('the gazetteer', () => {
  it('is the same at every making, and the one that lies in public/data', { timeout: 30_000 }, () => {
    const made = JSON.stringify(makePlaces());
    expect(JSON.stringify(makePlaces())).toBe(made);
    expect(JSON.stringify(loadGazetteer())).toBe(made);
  });

  it('stays under 450 KB and names its source', () => {
    const gazetteer = loadGazetteer();
    expect(Buffer.byteLength(JSON.stringify(gazetteer))).toBeLessThan(450_000);
    expect(gazetteer.source).toContain('CC BY 4.0');
  });

  it('files towns under the beginning of their key, with their size and the number of their region', () => {
    const { regions, towns } = loadGazetteer();
    const bavaria = regions.findIndex(([country, name]) => country === 'DE' && name === 'Bavaria');
    const number = regionDigits[Math.floor(bavaria / 64)]! + regionDigits[bavaria % 64]!;
    expect(towns.mu?.split(';')).toContain(`Munichm${number}`);
    for (const [start, written] of Object.entries(towns)) {
      for (const town of written.split(';')) {
        expect(town).toMatch(/^\P{C}+[a-z][\w-]{2}$/u);
        expect([town, placeKey(town.slice(0, -3)).slice(0, 2)]).toEqual([town, start]);
      }
    }
  });

  it('has the divisions that people write, without the words around their names', () => {
    const divisionsOf = (country: string, name: string) =>
      loadGazetteer()
        .regions.find((region) => region[0] === country && region[1] === name)?.[2]
        ?.split(';');
    expect(divisionsOf('IT', 'Lombardy')).toContain('Bergamo');
    expect(divisionsOf('GB', 'England')).toContain('Surrey');
  });
});

import { describe, expect, it } from 'vitest';
import { readPack } from '@/lib/exchange/pack';
import { samplePack } from '@/lib/exchange/sample-packs';
import type { Criterion } from '@/lib/icp/icp';
import { levelOf, levelsOf } from './three-levels';

const asks = (kind: string, params: unknown, mode: Criterion['mode'] = 'score'): Criterion => ({
  id: kind,
  kind,
  params,
  mode,
  weight: 3,
  because: '',
});
const size = asks('employees-between', { min: 50, max: 200 });
const words = asks('cue', { any: ['churn'] });
const hires = asks('hiring-for', { functions: ['sales'] });

describe('general, then unique, then team', () => {
  it('says which level to write next, in that order', () => {
    expect(levelsOf([])).toEqual({ counts: { general: 0, unique: 0, team: 0 }, next: 'general' });
    expect(levelsOf([hires, words]).next).toBe('general');
    expect(levelsOf([size, hires]).next).toBe('unique');
    expect(levelsOf([size, words])).toEqual({ counts: { general: 1, unique: 1, team: 0 }, next: 'team' });
    expect(levelsOf([size, words, hires]).next).toBeNull();
  });

  it('counts no exclusion', () => expect(levelsOf([{ ...size, mode: 'exclude' }]).counts.general).toBe(0));

  it('sorts the worked example as its own words do', () => {
    const opened = readPack(samplePack('narrowing-down')!.text);
    if (!opened.ok) throw opened.error;
    const labelled = opened.value.pack.icps[0]!.criteria.filter(
      ({ mode, because }) => mode !== 'exclude' && /^(?:General|Unique|Team):/.test(because),
    );
    expect(labelled.length).toBeGreaterThan(5);
    for (const criterion of labelled) expect(levelOf(criterion), criterion.id).toBe(criterion.because.split(':')[0]!.toLowerCase());
  });
});

import { describe, expect, it } from 'vitest';
import { angleOf } from './angle';

describe('the angle of a first word', () => {
  it('follows the two sliders', () => {
    expect(angleOf({ risk: 1, novelty: 2 })).toBe('reassure');
    expect(angleOf({ risk: 5, novelty: 4 })).toBe('inspire');
    expect(angleOf({ risk: 5, novelty: 1 })).toBe('balance');
    expect(angleOf(undefined)).toBe('balance');
  });

  it('shifts with the stage of the relation', () => {
    expect(angleOf({ risk: 3, novelty: 3 }, 'repeat')).toBe('inspire');
    expect(angleOf({ risk: 5, novelty: 5 }, 'atRisk')).toBe('reassure');
  });
});

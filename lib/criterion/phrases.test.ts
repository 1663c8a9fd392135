import { describe, expect, it } from 'vitest';
import { wordsIn } from './phrases';

describe('words in a sentence', () => {
  const cues = ['manual process', 'copy and paste', 'ROI', 'éclair'];

  it('are found whole, in any case, with a plural and without accents', () => {
    expect(wordsIn('Our Manual Processes ate the roi of every ECLAIR.', ['manual process', 'ROI', 'éclair'])).toEqual(['ROI', 'éclair']);
    expect(wordsIn('We still run a manual process, and copy-and-paste all day', cues)).toEqual(['manual process', 'copy and paste']);
    expect(wordsIn('Two reports a week', ['report'])).toEqual(['report']);
  });

  it('are not found inside other words, and an empty cue finds nothing', () => {
    expect(wordsIn('Heroine of the heroic age', cues)).toEqual([]);
    expect(wordsIn('anything', [' ', '—'])).toEqual([]);
  });
});

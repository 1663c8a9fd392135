import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pain } from '@/lib/icp/icp';
import { companySaying } from '@/tests/support/prospect';
import { today } from '@/tests/support/subjects';
import { likelyPains } from './likely-pains';

const pains: Pain[] = [
  { id: 'churn', name: 'Churn', cues: ['churn', 'Abwanderung', 'renewal rate'] },
  { id: 'manual', name: 'By hand', cues: ['manual process', 'saisie manuelle', 'ROI'] },
];
const words = [
  'churn',
  'Abwanderung',
  'renewal',
  'rate',
  'manual',
  'process',
  'no',
  'keine',
  'sans',
  'saisie',
  'manuelle',
  'ROI',
  'roi',
  'we',
  'help',
  'companies',
];
const sentence = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(' '));

const found = (sentences: string[]) =>
  likelyPains({
    pains,
    icps: [],
    personas: [],
    companyVerdicts: [],
    personVerdicts: [],
    account: companySaying(...sentences),
    person: null,
    today,
  });

describe('whatever a page says', () => {
  it('every cue is quoted as it stands, every pain is named once, and strengths fall', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (sentences) => {
        const result = found(sentences);
        expect(result.map(({ pain }) => pain.id).toSorted()).toEqual(['churn', 'manual']);
        for (const { cues, setAside, strength, level } of result) {
          for (const { quote } of [...cues, ...setAside]) expect(sentences).toContain(quote);
          expect(strength).toBeGreaterThanOrEqual(0);
          expect(strength).toBeLessThanOrEqual(1);
          expect(level === 'no-cue').toBe(cues.length === 0);
        }
        const strengths = result.map(({ strength }) => strength);
        expect(strengths.toSorted((a, b) => b - a)).toEqual(strengths);
      }),
    );
  });

  it('a further sentence never makes a pain with a cue less likely', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 3 }), sentence, (sentences, more) => {
        const strengthOf = (said: string[], id: string) => found(said).find(({ pain }) => pain.id === id)!.strength;
        for (const { id } of pains) expect(strengthOf([...sentences, more], id)).toBeGreaterThanOrEqual(strengthOf(sentences, id));
      }),
    );
  });
});

/**
 * The line of business, in LinkedIn's tree. An industry inside a wanted one is met. One that is broader may well hold
 * the wanted one and is partly met, like a size band that straddles an edge; siblings are another business unless
 * `distance` says how many steps of the tree still count:
 *
 *   0   only what lies inside      1   the parent too (default)      2   siblings too
 *
 * A step costs: at distance n the degree is 1 ÷ (n + 1). An industry that no list has is compared by its words.
 */

import { z } from '@/lib/kernel/schema';
import { fold } from '@/lib/kernel/text';
import { industryLabel } from '@/lib/language/industries/industry-names';
import { industryDistance, industryNodes } from '@/lib/language/industries/industry-tree';
import { parseIndustry } from '@/lib/language/industries/parse-industry';
import { resolveIndustry } from '@/lib/language/industries/resolve-industry';
import type { Industry } from '@/lib/signal/vocabulary';
import { spoken } from '@/lib/wording/language';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion } from '../criterion';
import { best, met, notMet, partly, unknown } from '../judging';
import { wish } from '../wish';
import type en from '../words/industry-in/en';

interface Params {
  any: (string | number)[];
  distance?: number | undefined;
}

/** The parent counts, siblings do not: see above. */
const defaultDistance = 1;

/** LinkedIn's own labels in the language that is spoken, once the tables are there; any other words are the user's. */
function label(wanted: string | number): string {
  const text = String(wanted);
  const node = industryNodes.get(Number(wanted)) ?? (spoken() === 'en' ? undefined : industryNodes.values().find((each) => each.label === text));
  return node ? (industryLabel(node.id, spoken()) ?? node.label) : text;
}

interface Understood {
  /** LinkedIn's code; of an industry that came without one, by its text. */
  code: number | null;
  folded: string;
}

const understood = new WeakMap<Industry, Understood>();

/** Worked out once per value, not once per criterion. */
function understand(industry: Industry): Understood {
  let known = understood.get(industry);
  if (!known) {
    known = { code: industry.id ?? parseIndustry(industry.text).id, folded: fold(industry.text) };
    understood.set(industry, known);
  }
  return known;
}

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/industry-in/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'industry-in',
  about: 'account',
  needs: ['company.industry'],
  params: z.strictObject({
    any: z
      .array(z.union([z.number().int().min(0), z.string().trim().min(1).max(200)]))
      .min(1, 'Give at least one.')
      .max(200),
    distance: z.number().int('Give a whole number of steps.').min(0).max(4).optional(),
  }),
  judge: ({ any, distance = defaultDistance }) => {
    const wanted = [...new Set(any.flatMap((each) => resolveIndustry(each)))];
    const texts = new Set(any.map((each) => fold(String(each))));
    const words = inWords();
    const youWant = wish(words.wanted(any.map(label)));
    const steps = new Map<number, number>();
    const stepsFrom = (code: number): number => {
      let found = steps.get(code);
      if (found === undefined) {
        found = Math.min(Number.POSITIVE_INFINITY, ...wanted.map((each) => industryDistance(code, each)));
        steps.set(code, found);
      }
      return found;
    };
    return (subject) => {
      const industry = best(subject, 'company.industry');
      if (!industry) return unknown(words.nothing + youWant);
      const { text } = industry.value;
      const { code, folded } = understand(industry.value);
      if (texts.has(folded)) return met(text + youWant, industry.evidence);
      if (code === null || wanted.length === 0) return unknown(words.cannotCompare(text) + youWant, industry.evidence);
      const away = stepsFrom(code);
      if (away === 0) return met(text + youWant, industry.evidence);
      return away <= distance ? partly(1 / (away + 1), words.near(text) + youWant, industry.evidence) : notMet(text + youWant, industry.evidence);
    };
  },
  say: ({ any }) => inWords().say(any.map(label)),
  ask: () => inWords().ask,
  examples: [
    {
      name: 'the industry itself, by its label',
      params: { any: ['Software Development'] },
      known: { 'company.industry': [{ text: 'Software Development', id: 4 }] },
      expect: 'met',
    },
    {
      name: 'one inside the wanted one, by its code',
      params: { any: [4] },
      known: { 'company.industry': [{ text: 'Computer Games', id: 109 }] },
      expect: 'met',
    },
    {
      name: 'a member of a group',
      params: { any: ['healthcare'] },
      known: { 'company.industry': [{ text: 'Medical Practices', id: 13 }] },
      expect: 'met',
    },
    {
      name: 'a broader one',
      params: { any: ['Computer Games'] },
      known: { 'company.industry': [{ text: 'Software Development', id: 4 }] },
      expect: 'partly',
    },
    {
      name: 'a sibling where siblings count',
      params: { any: ['Computer Games'], distance: 2 },
      known: { 'company.industry': [{ text: 'Computer Networking Products', id: 5 }] },
      expect: 'partly',
    },
    {
      name: 'a sibling where they do not',
      params: { any: ['Computer Games'] },
      known: { 'company.industry': [{ text: 'Computer Networking Products', id: 5 }] },
      expect: 'not-met',
    },
    {
      name: 'another branch',
      params: { any: ['Retail'] },
      known: { 'company.industry': [{ text: 'Advertising Services', id: 80 }] },
      expect: 'not-met',
    },
    {
      name: 'the same words, which no list has',
      params: { any: ['Moon mining'] },
      known: { 'company.industry': [{ text: 'Moon Mining', id: null }] },
      expect: 'met',
    },
    {
      name: 'words that no list has',
      params: { any: ['Retail'] },
      known: { 'company.industry': [{ text: 'Making things better', id: null }] },
      expect: 'unknown',
    },
    { name: 'nothing is known', params: { any: ['Retail'] }, known: {}, expect: 'unknown' },
  ],
});

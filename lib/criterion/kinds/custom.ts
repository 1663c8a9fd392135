/**
 * A fact that only the user keeps: a column of their customer list, a note from a call. Pages never answer it, so it is
 * unknown until somebody notes it.
 */

import { z } from '@/lib/kernel/schema';
import { fold } from '@/lib/kernel/text';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion, type Noted, type Subject } from '../criterion';
import { met, notMet, unknown } from '../judging';
import { inOrder, words as wordList } from '../params';
import { wish } from '../wish';
import type en from '../words/custom/en';

interface Params {
  attribute: string;
  is?: string | number | boolean | undefined;
  min?: number | undefined;
  max?: number | undefined;
  any?: string[] | undefined;
}

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/custom/*.ts', { eager: true, import: 'default' }));

const plain = (value: Noted['value']) => fold(String(value));

function noted(subject: Subject, attribute: string): Noted | undefined {
  const name = fold(attribute);
  return Object.entries(subject.attributes ?? {}).find(([key]) => fold(key) === name)?.[1];
}

function wanted({ is, min, max, any }: Params): string {
  const words = inWords();
  if (any !== undefined) return words.anyOf(any);
  return is === undefined ? words.between(min, max) : words.exactly(is);
}

/** True when exactly one way of asking is given: `is`, `any`, or a range. */
const oneWay = ({ is, min, max, any }: Params) =>
  [is !== undefined, any !== undefined, min !== undefined || max !== undefined].filter(Boolean).length === 1;

export default defineCriterion<Params>({
  id: 'custom',
  about: 'account',
  needs: [],
  params: z
    .strictObject({
      attribute: z.string().trim().min(1, 'Name the attribute.').max(200),
      is: z.union([z.string().min(1).max(500), z.number(), z.boolean()]).optional(),
      min: z.number().optional(),
      max: z.number().optional(),
      any: wordList.optional(),
    })
    .refine(oneWay, 'Give exactly one of is, any, or a range (min, max).')
    .refine(({ min, max }) => (min === undefined && max === undefined) || inOrder(min, max), 'Give the lower end first.'),
  judge: (params) => {
    const { attribute, is, any, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = params;
    const accepted = any?.map(fold) ?? (is === undefined ? null : [plain(is)]);
    const words = inWords();
    const youWant = wish(wanted(params));
    return (subject) => {
      const note = noted(subject, attribute);
      if (!note) return unknown(words.nobodyNoted(attribute) + youWant);
      const evidence: SourcedEvidence[] = [
        { quote: String(note.value), section: attribute, source: 'user', url: '', readAt: note.at, reader: 'user' },
      ];
      const because = words.noted(attribute, note.value) + youWant;
      if (accepted) return accepted.includes(plain(note.value)) ? met(because, evidence) : notMet(because, evidence);
      const value = typeof note.value === 'number' ? note.value : Number.NaN;
      if (Number.isNaN(value)) return unknown(because + words.noNumber, evidence);
      return value >= min && value <= max ? met(because, evidence) : notMet(because, evidence);
    };
  },
  say: (params) => inWords().say(params.attribute, wanted(params)),
  ask: ({ attribute }) => inWords().ask(attribute),
  examples: [
    {
      name: 'the noted word',
      params: { attribute: 'Region', is: 'North' },
      known: {},
      attributes: { region: { value: 'north', at: '2026-11-01' } },
      expect: 'met',
    },
    {
      name: 'a number in the range',
      params: { attribute: 'Churn', max: 5 },
      known: {},
      attributes: { Churn: { value: 3.5, at: '2026-11-01' } },
      expect: 'met',
    },
    {
      name: 'another word',
      params: { attribute: 'Region', any: ['North', 'East'] },
      known: {},
      attributes: { Region: { value: 'West', at: '2026-11-01' } },
      expect: 'not-met',
    },
    {
      name: 'a word where a number is asked for',
      params: { attribute: 'Churn', max: 5 },
      known: {},
      attributes: { Churn: { value: 'low', at: '2026-11-01' } },
      expect: 'unknown',
    },
    { name: 'nothing is noted', params: { attribute: 'Region', is: 'North' }, known: {}, expect: 'unknown' },
  ],
});

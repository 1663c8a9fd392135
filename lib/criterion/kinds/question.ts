/** A question that no page answers. The user asks it, writes the answer down, and it counts like any other criterion. */
import { z } from '@/lib/kernel/schema';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion, type Judgement } from '../criterion';
import { met, notMet, partly, unknown } from '../judging';
import type en from '../words/question/en';

interface Params {
  ask: string;
}

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/question/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'question',
  about: 'account',
  needs: [],
  params: z.strictObject({ ask: z.string().trim().min(3, 'Write the question out.').max(500) }),
  judge:
    ({ ask }, id) =>
    (subject): Judgement => {
      const given = Object.hasOwn(subject.answered, id) ? subject.answered[id]! : undefined;
      const words = inWords();
      if (!given || given.answer === 'unknown') return unknown(words.notAnswered(ask));
      const because = given.note.trim() === '' ? words.answered(ask) : words.noted(given.note);
      const evidence: SourcedEvidence[] = [{ quote: given.note, section: ask, source: 'user', url: '', readAt: given.at, reader: 'user' }];
      if (given.answer === 'met') return met(because, evidence);
      return given.answer === 'partly' ? partly(0.5, because, evidence) : notMet(because, evidence);
    },
  say: ({ ask }) => ask,
  ask: ({ ask }) => ask,
  examples: [
    {
      name: 'answered with yes',
      params: { ask: 'Do they plan to switch this year?' },
      known: {},
      answered: { example: { answer: 'met', note: 'Yes, in spring', at: '2026-11-01' } },
      expect: 'met',
    },
    {
      name: 'answered with half a yes',
      params: { ask: 'Do they plan to switch this year?' },
      known: {},
      answered: { example: { answer: 'partly', note: 'Perhaps', at: '2026-11-01' } },
      expect: 'partly',
    },
    {
      name: 'answered with no',
      params: { ask: 'Do they plan to switch this year?' },
      known: {},
      answered: { example: { answer: 'not-met', note: '', at: '2026-11-01' } },
      expect: 'not-met',
    },
    {
      name: 'the answer to another question',
      params: { ask: 'Do they plan to switch this year?' },
      known: {},
      answered: { other: { answer: 'met', note: 'Yes', at: '2026-11-01' } },
      expect: 'unknown',
    },
    { name: 'not answered', params: { ask: 'Do they plan to switch this year?' }, known: {}, expect: 'unknown' },
  ],
});

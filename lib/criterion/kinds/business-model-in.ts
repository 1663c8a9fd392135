/**
 * How the company earns its money. Two questions hide in it, to whom it sells and what it sells, and a page often
 * answers one of them: only an answer to the same question can be a miss.
 */
import { z } from '@/lib/kernel/schema';
import { type BusinessModel, businessModels } from '@/lib/signal/vocabulary';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion } from '../criterion';
import { best, evidenceFor, met, notMet, partly, unknown } from '../judging';
import { choices } from '../params';
import { wish } from '../wish';
import type en from '../words/business-model-in/en';

interface Params {
  any: BusinessModel[];
}

/** To whom: businesses, consumers, both. Everything else says what is sold; a non-profit is a statement about both. */
const customers = new Set<BusinessModel>(['b2b', 'b2c', 'b2b2c']);
const question = (model: BusinessModel) => (customers.has(model) ? 'customers' : 'offer');

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/business-model-in/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'business-model-in',
  about: 'account',
  needs: ['company.businessModel'],
  params: z.strictObject({ any: choices(businessModels) }),
  judge: ({ any }) => {
    const words = inWords();
    const youWant = wish(words.wanted(any));
    const questions = [...new Set(any.map(question))];
    const nearlyBoth = any.includes('b2b') || any.includes('b2c');
    return (subject) => {
      const models = best(subject, 'company.businessModel');
      if (!models || models.value.length === 0) return unknown(words.nothing + youWant);
      const found = models.value.filter((model) => any.includes(model));
      if (found.length > 0) return met(words.itIs(found) + youWant, evidenceFor(models, found));
      const because = words.itIs(models.value) + youWant;
      if (nearlyBoth && models.value.includes('b2b2c')) return partly(0.5, because, evidenceFor(models, ['b2b2c']));
      const answeredAll = questions.every((asked) => models.value.some((model) => question(model) === asked));
      return answeredAll ? notMet(because, models.evidence) : unknown(because, models.evidence);
    };
  },
  say: ({ any }) => inWords().say(any),
  ask: () => inWords().ask,
  examples: [
    {
      name: 'one of the models',
      params: { any: ['e-commerce', 'marketplace'] },
      known: { 'company.businessModel': [['b2c', 'e-commerce']] },
      expect: 'met',
    },
    {
      name: 'it sells to businesses and to their customers',
      params: { any: ['b2b'] },
      known: { 'company.businessModel': [['b2b2c']] },
      expect: 'partly',
    },
    { name: 'another offer', params: { any: ['saas'] }, known: { 'company.businessModel': [['agency', 'b2b']] }, expect: 'not-met' },
    {
      name: 'its customers are known, what it sells is not',
      params: { any: ['saas'] },
      known: { 'company.businessModel': [['b2b']] },
      expect: 'unknown',
    },
    { name: 'nothing is known', params: { any: ['saas'] }, known: {}, expect: 'unknown' },
  ],
});

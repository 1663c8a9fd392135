/**
 * How the company earns its money. Two questions hide in it, to whom it sells and what it sells, and a page often
 * answers one of them: only an answer to the same question can be a miss.
 */
import { z } from '@/lib/kernel/schema';
import { type BusinessModel, businessModels } from '@/lib/signal/vocabulary';
import { defineCriterion } from '../criterion';
import { best, evidenceFor, met, notMet, partly, unknown } from '../judging';
import { choices } from '../params';
import { both, either } from '../wording';

interface Params {
  any: BusinessModel[];
}

/** To whom: businesses, consumers, both. Everything else says what is sold; a non-profit is a statement about both. */
const customers = new Set<BusinessModel>(['b2b', 'b2c', 'b2b2c']);
const question = (model: BusinessModel) => (customers.has(model) ? 'customers' : 'offer');

const said: Readonly<Record<BusinessModel, string>> = {
  b2b: 'B2B',
  b2c: 'B2C',
  b2b2c: 'B2B2C',
  saas: 'SaaS',
  'e-commerce': 'e-commerce',
  marketplace: 'a marketplace',
  services: 'services',
  agency: 'an agency',
  hardware: 'hardware',
  nonprofit: 'a non-profit',
};

export default defineCriterion<Params>({
  id: 'business-model-in',
  about: 'account',
  needs: ['company.businessModel'],
  params: z.strictObject({ any: choices(businessModels) }),
  judge: ({ any }) => {
    const youWant = `you want ${either(any.map((model) => said[model]))}`;
    const questions = [...new Set(any.map(question))];
    const nearlyBoth = any.includes('b2b') || any.includes('b2c');
    return (subject) => {
      const models = best(subject, 'company.businessModel');
      if (!models || models.value.length === 0) return unknown(`No page has said how it earns its money; ${youWant}`);
      const found = models.value.filter((model) => any.includes(model));
      if (found.length > 0) return met(`It is ${both(found.map((model) => said[model]))}; ${youWant}`, evidenceFor(models, found));
      const because = `It is ${both(models.value.map((model) => said[model]))}; ${youWant}`;
      if (nearlyBoth && models.value.includes('b2b2c')) return partly(0.5, because, evidenceFor(models, ['b2b2c']));
      const answeredAll = questions.every((asked) => models.value.some((model) => question(model) === asked));
      return answeredAll ? notMet(because, models.evidence) : unknown(because, models.evidence);
    };
  },
  say: ({ any }) => `${either(any.map((model) => said[model]))} as business model`,
  ask: () => 'To whom do you sell, and what exactly?',
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

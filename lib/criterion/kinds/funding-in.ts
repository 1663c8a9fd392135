/**
 * Where the company's money comes from. The last round decides; a listed company counts as `public` when no round is
 * known, and money that was raised rules out `bootstrapped` even when nobody named the round.
 */
import { z } from '@/lib/kernel/schema';
import { type FundingStage, fundingStages } from '@/lib/signal/vocabulary';
import { defineCriterion } from '../criterion';
import { fundingWords } from '../funding-words';
import { best, met, notMet, unknown } from '../judging';
import { choices } from '../params';
import { wish } from '../wish';

interface Params {
  any: FundingStage[];
}

export default defineCriterion<Params>({
  id: 'funding-in',
  about: 'account',
  needs: ['company.funding', 'company.type'],
  params: z.strictObject({ any: choices(fundingStages) }),
  judge: ({ any }) => {
    const words = fundingWords();
    const youWant = wish(words.wanted(any));
    const onlyBootstrapped = any.every((stage) => stage === 'bootstrapped');
    return (subject) => {
      const funding = best(subject, 'company.funding');
      if (funding?.value.stage) {
        const because = words.stage(funding.value.stage, funding.value.last) + youWant;
        return any.includes(funding.value.stage) ? met(because, funding.evidence) : notMet(because, funding.evidence);
      }
      const type = best(subject, 'company.type');
      if (type?.value === 'public') {
        const because = words.listed + youWant;
        return any.includes('public') ? met(because, type.evidence) : notMet(because, type.evidence);
      }
      const total = funding?.value.total;
      const raised = (total?.amount ?? 0) > 0 || (funding?.value.rounds ?? 0) > 0;
      if (funding && raised && onlyBootstrapped) return notMet(words.raised(total) + youWant, funding.evidence);
      if (funding && raised) return unknown(words.raisedSomehow(total) + youWant, funding.evidence);
      return unknown(words.nothing + youWant);
    };
  },
  say: ({ any }) => fundingWords().say(any),
  ask: () => fundingWords().ask,
  examples: [
    {
      name: 'one of the stages',
      params: { any: ['seed', 'series-a'] },
      known: { 'company.funding': [{ stage: 'series-a', last: '2025-06' }] },
      expect: 'met',
    },
    { name: 'another stage', params: { any: ['bootstrapped'] }, known: { 'company.funding': [{ stage: 'series-b' }] }, expect: 'not-met' },
    {
      name: 'money was raised, so it is not bootstrapped',
      params: { any: ['bootstrapped'] },
      known: { 'company.funding': [{ total: { amount: 12e6, currency: 'USD' } }] },
      expect: 'not-met',
    },
    {
      name: 'money was raised, but in which round?',
      params: { any: ['series-a'] },
      known: { 'company.funding': [{ rounds: 2 }] },
      expect: 'unknown',
    },
    { name: 'a listed company', params: { any: ['public'] }, known: { 'company.type': ['public'] }, expect: 'met' },
    { name: 'a private company whose funding nobody named', params: { any: ['public'] }, known: { 'company.type': ['private'] }, expect: 'unknown' },
  ],
});

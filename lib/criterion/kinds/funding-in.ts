/**
 * Where the company's money comes from. The last round decides; a listed company counts as `public` when no round is
 * known, and money that was raised rules out `bootstrapped` even when nobody named the round.
 */
import { z } from '@/lib/kernel/schema';
import { type FundingStage, fundingStages } from '@/lib/signal/vocabulary';
import { defineCriterion } from '../criterion';
import { best, met, notMet, unknown } from '../judging';
import { choices } from '../params';
import { either, spoken, sum } from '../wording';

interface Params {
  any: FundingStage[];
}

/** `series-a` → `Series A`. */
const round = (stage: FundingStage) => spoken(stage).replace(/^series (.)$/, (_, letter: string) => `Series ${letter.toUpperCase()}`);

export default defineCriterion<Params>({
  id: 'funding-in',
  about: 'account',
  needs: ['company.funding', 'company.type'],
  params: z.strictObject({ any: choices(fundingStages) }),
  judge: ({ any }) => {
    const youWant = `you want ${either(any.map(round))}`;
    const onlyBootstrapped = any.every((stage) => stage === 'bootstrapped');
    return (subject) => {
      const funding = best(subject, 'company.funding');
      if (funding?.value.stage) {
        const since = funding.value.last ? `, last round ${funding.value.last}` : '';
        const because = `Funding stage ${round(funding.value.stage)}${since}; ${youWant}`;
        return any.includes(funding.value.stage) ? met(because, funding.evidence) : notMet(because, funding.evidence);
      }
      const type = best(subject, 'company.type');
      if (type?.value === 'public') {
        const because = `It is listed on a stock exchange; ${youWant}`;
        return any.includes('public') ? met(because, type.evidence) : notMet(because, type.evidence);
      }
      const total = funding?.value.total;
      const raised = (total?.amount ?? 0) > 0 || (funding?.value.rounds ?? 0) > 0;
      if (funding && raised && onlyBootstrapped)
        return notMet(`It has raised ${total ? sum(total.amount, total.currency) : 'money'}; ${youWant}`, funding.evidence);
      if (funding && raised)
        return unknown(`It has raised ${total ? sum(total.amount, total.currency) : 'money'}, the stage is not said; ${youWant}`, funding.evidence);
      return unknown(`No page has said how it is funded; ${youWant}`);
    };
  },
  say: ({ any }) => `${either(any.map(round))} as funding`,
  ask: () => 'How is your company funded?',
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

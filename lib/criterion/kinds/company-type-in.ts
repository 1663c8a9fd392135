/** Who stands behind the company: private, listed, a charity, a public body. It decides how it buys. */
import { z } from '@/lib/kernel/schema';
import { type CompanyType, companyTypes } from '@/lib/signal/vocabulary';
import { defineCriterion } from '../criterion';
import { best, met, notMet, unknown } from '../judging';
import { choices } from '../params';
import { either, spoken } from '../wording';

interface Params {
  any: CompanyType[];
}

const said: Readonly<Record<CompanyType, string>> = {
  public: 'listed on a stock exchange',
  private: 'privately held',
  nonprofit: 'a non-profit',
  government: 'a government body',
  educational: 'an educational body',
  partnership: 'a partnership',
  'self-employed': 'self-employed',
  'sole-proprietorship': 'a sole proprietorship',
};

export default defineCriterion<Params>({
  id: 'company-type-in',
  about: 'account',
  needs: ['company.type'],
  params: z.strictObject({ any: choices(companyTypes) }),
  judge: ({ any }) => {
    const youWant = `you want ${either(any.map(spoken))}`;
    return (subject) => {
      const type = best(subject, 'company.type');
      if (!type) return unknown(`No page has said what type of company it is; ${youWant}`);
      const because = `It is ${said[type.value]}; ${youWant}`;
      return any.includes(type.value) ? met(because, type.evidence) : notMet(because, type.evidence);
    };
  },
  say: ({ any }) => `${either(any.map(spoken))} as type of company`,
  ask: () => 'Is your company private, listed, a non-profit or part of the state?',
  examples: [
    { name: 'one of the types', params: { any: ['private', 'partnership'] }, known: { 'company.type': ['private'] }, expect: 'met' },
    { name: 'another type', params: { any: ['private'] }, known: { 'company.type': ['government'] }, expect: 'not-met' },
    { name: 'nothing is known', params: { any: ['private'] }, known: {}, expect: 'unknown' },
  ],
});

/** Who stands behind the company: private, listed, a charity, a public body. It decides how it buys. */
import { z } from '@/lib/kernel/schema';
import { type CompanyType, companyTypes } from '@/lib/signal/vocabulary';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion } from '../criterion';
import { best, met, notMet, unknown } from '../judging';
import { choices } from '../params';
import { wish } from '../wish';
import type en from '../words/company-type-in/en';

interface Params {
  any: CompanyType[];
}

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/company-type-in/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'company-type-in',
  about: 'account',
  needs: ['company.type'],
  params: z.strictObject({ any: choices(companyTypes) }),
  judge: ({ any }) => {
    const words = inWords();
    const youWant = wish(words.wanted(any));
    return (subject) => {
      const type = best(subject, 'company.type');
      if (!type) return unknown(words.nothing + youWant);
      const because = words.itIs(type.value) + youWant;
      return any.includes(type.value) ? met(because, type.evidence) : notMet(because, type.evidence);
    };
  },
  say: ({ any }) => inWords().say(any),
  ask: () => inWords().ask,
  examples: [
    { name: 'one of the types', params: { any: ['private', 'partnership'] }, known: { 'company.type': ['private'] }, expect: 'met' },
    { name: 'another type', params: { any: ['private'] }, known: { 'company.type': ['government'] }, expect: 'not-met' },
    { name: 'nothing is known', params: { any: ['private'] }, known: {}, expect: 'unknown' },
  ],
});

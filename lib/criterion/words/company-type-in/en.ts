/** Who stands behind the company. */
import type { CompanyType } from '@/lib/signal/vocabulary';
import { either, slugWords } from '../../wording';

const names: Readonly<Record<CompanyType, string>> = {
  public: 'listed on a stock exchange',
  private: 'privately held',
  nonprofit: 'a non-profit',
  government: 'a government body',
  educational: 'an educational body',
  partnership: 'a partnership',
  'self-employed': 'self-employed',
  'sole-proprietorship': 'a sole proprietorship',
};

export default {
  wanted: (any: readonly CompanyType[]) => either(any.map(slugWords)),
  nothing: 'No page has said what type of company it is',
  itIs: (type: CompanyType) => `It is ${names[type]}`,
  say: (any: readonly CompanyType[]) => `${either(any.map(slugWords))} as type of company`,
  ask: 'Is your company private, listed, a non-profit or part of the state?',
};

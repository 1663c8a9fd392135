/** English names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'Public Company|Publicly Held|Public',
  private: 'Privately Held|Private Company|Private',
  nonprofit: 'Nonprofit|Non Profit|Non-profit',
  government: 'Government Agency',
  educational: 'Educational|Educational Institution',
  partnership: 'Partnership',
  'self-employed': 'Self-Employed|Self Employed',
  'sole-proprietorship': 'Sole Proprietorship|Self Owned|Self-Owned',
} satisfies CompanyTypeWords;

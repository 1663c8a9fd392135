import type { CompanyTypeWords } from '../company-type';

export default {
  public: ['Public Company', 'Publicly Traded', 'Public', 'Publicly Held', 'Listed company'],
  private: ['Privately Held', 'Private Company', 'Private', 'Private Limited Company', 'Privately Owned'],
  nonprofit: ['Nonprofit', 'Non Profit', 'Non-profit', 'Non-Profit Organization', 'Nonprofit Organization', 'Not for profit', 'Charity'],
  government: ['Government Agency', 'Government'],
  educational: ['Educational', 'Educational Institution', 'Education'],
  partnership: ['Partnership'],
  'self-employed': ['Self-Employed', 'Self Employed'],
  'sole-proprietorship': ['Sole Proprietorship', 'Self Owned', 'Self-Owned', 'Sole Proprietor', 'Sole trader'],
} satisfies CompanyTypeWords;

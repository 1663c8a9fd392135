/** Hebrew names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'חברה ציבורית|חברה ציבורית נסחרת',
  private: 'חברה פרטית|בבעלות פרטית|פרטית',
  nonprofit: 'ארגון ללא כוונת רווח|ללא מטרות רווח|ארגון ללא מטרות רווח|מלכ״ר|עמותה',
  government: 'סוכנות ממשלתית|גוף ממשלתי|רשות ממשלתית',
  educational: 'מוסד חינוכי|מוסד לימודים|מוסד אקדמי',
  partnership: 'שותפות',
  'self-employed': 'עצמאי|עצמאים',
  'sole-proprietorship': 'עסק יחיד|בבעלות יחיד|עוסק יחיד|בעלות יחידה',
} satisfies CompanyTypeWords;

/** Swedish names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'Publikt företag|Börsnoterat företag|Börsnoterat|Offentligt bolag|Börsnoterat bolag',
  private: 'Privatägt företag|Privatägt|Privat företag|Privat aktiebolag|Privatägt bolag',
  nonprofit: 'Ideell organisation|Ideell förening|Icke-vinstdrivande|Icke-vinstdrivande organisation',
  government: 'Statlig myndighet|Myndighet|Offentlig myndighet|Statligt organ',
  educational: 'Utbildningsinstitution|Utbildningsanstalt|Utbildning|Läroanstalt',
  partnership: 'Handelsbolag|Partnerskap|Kompanjonskap',
  'self-employed': 'Egenföretagare|Egenföretag|Egen företagare',
  'sole-proprietorship': 'Enskild firma|Enskild näringsverksamhet|Enskild näringsidkare|Enmansföretag',
} satisfies CompanyTypeWords;

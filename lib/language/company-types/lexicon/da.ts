/** Danish names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'Børsnoteret virksomhed|Børsnoteret|Offentligt selskab|Børsnoteret selskab',
  private: 'Privatejet virksomhed|Privatejet|Privat virksomhed|Privat selskab|Privatejet selskab',
  nonprofit: 'Nonprofitorganisation|Nonprofit|Almennyttig organisation|Non-profit-organisation',
  government: 'Offentlig myndighed|Statslig myndighed|Regeringsorgan|Statslig institution|Offentlig styrelse',
  educational: 'Uddannelsesinstitution|Uddannelse|Undervisningsinstitution',
  partnership: 'Partnerskab|Interessentskab',
  'self-employed': 'Selvstændig|Selvstændig erhvervsdrivende',
  'sole-proprietorship': 'Enkeltmandsvirksomhed|Enkeltmandsfirma|Enkeltmandsejet virksomhed',
} satisfies CompanyTypeWords;

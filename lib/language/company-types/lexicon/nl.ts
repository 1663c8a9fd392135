/** Dutch names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'Naamloze vennootschap|Beursgenoteerd|Beursgenoteerd bedrijf',
  private: 'Particuliere onderneming|Particulier bedrijf|In particulier bezit|Privébedrijf|In privébezit',
  nonprofit: 'Non-profitorganisatie|Stichting|Zonder winstoogmerk',
  government: 'Overheidsinstantie|Overheidsinstelling',
  educational: 'Onderwijsinstelling|Onderwijsorganisatie',
  partnership: 'Maatschap|Vennootschap onder firma',
  'self-employed': 'Als zelfstandige werkzaam|Zelfstandige',
  'sole-proprietorship': 'Eenmanszaak',
} satisfies CompanyTypeWords;

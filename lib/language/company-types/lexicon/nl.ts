import type { CompanyTypeWords } from '../company-type';

export default {
  public: ['Naamloze vennootschap', 'Beursgenoteerd', 'Beursgenoteerd bedrijf', 'Beursgenoteerde onderneming'],
  private: ['Particuliere onderneming', 'Particulier bedrijf', 'Particulier', 'Besloten vennootschap', 'Privébedrijf'],
  nonprofit: ['Non-profit', 'Non-profitorganisatie', 'Stichting', 'Zonder winstoogmerk'],
  government: ['Overheidsinstantie', 'Overheidsinstelling', 'Overheid'],
  educational: ['Onderwijsinstelling', 'Onderwijs'],
  partnership: ['Maatschap', 'Partnerschap', 'Vennootschap onder firma'],
  'self-employed': ['Als zelfstandige werkzaam', 'Zelfstandige', 'Zelfstandig'],
  'sole-proprietorship': ['Eenmanszaak', 'In eigen beheer'],
} satisfies CompanyTypeWords;

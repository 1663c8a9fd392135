/** Italian names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'Società quotata|Società quotata in borsa',
  private: 'Società privata non quotata|Società privata|Azienda privata|Non quotata in borsa|Società a capitale privato',
  nonprofit: 'No profit|Organizzazione no profit|Organizzazione non profit|Senza scopo di lucro',
  government: 'Ente pubblico|Agenzia governativa|Ente governativo',
  educational: 'Istituto di istruzione|Istituto d’istruzione|Istituzione educativa|Istituto scolastico',
  partnership: 'Società di persone',
  'self-employed': 'Lavoratore autonomo|Libero professionista',
  'sole-proprietorship': 'Ditta individuale|Impresa individuale',
} satisfies CompanyTypeWords;

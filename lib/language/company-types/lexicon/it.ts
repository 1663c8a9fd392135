import type { CompanyTypeWords } from '../company-type';

export default {
  public: ['Società quotata', 'Quotata in borsa', 'Società quotata in borsa'],
  private: ['Società privata non quotata', 'Società privata', 'Privata', 'Azienda privata'],
  nonprofit: ['Non profit', 'No profit', 'Organizzazione no profit', 'Organizzazione non profit', 'Senza scopo di lucro'],
  government: ['Ente pubblico', 'Agenzia governativa', 'Ente governativo', 'Pubblica amministrazione'],
  educational: ['Istituto di istruzione', "Istituto d'istruzione", 'Ente di formazione', 'Istituzione educativa'],
  partnership: ['Società di persone', 'Partnership'],
  'self-employed': ['Lavoratore autonomo', 'Libero professionista', 'Lavoro autonomo'],
  'sole-proprietorship': ['Ditta individuale', 'Impresa individuale', 'Proprietà individuale'],
} satisfies CompanyTypeWords;

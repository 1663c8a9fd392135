import type { CompanyTypeWords } from '../company-type';

export default {
  public: ['Aktiengesellschaft', 'Börsennotiert', 'Börsennotiertes Unternehmen', 'Öffentlich gehandelt', 'Kapitalgesellschaft (börsennotiert)'],
  private: ['Privatunternehmen', 'Kapitalgesellschaft (Privatbesitz)', 'In Privatbesitz', 'Privatbesitz', 'Privat', 'Privat geführt'],
  nonprofit: ['Nonprofit', 'Non-Profit', 'Gemeinnützige Organisation', 'Gemeinnützig', 'Nicht gewinnorientiert', 'Nonprofit-Organisation'],
  government: ['Regierungsbehörde', 'Behörde', 'Staatliche Behörde', 'Öffentliche Einrichtung', 'Regierungsstelle'],
  educational: ['Bildungseinrichtung', 'Bildungsinstitution'],
  partnership: ['Personengesellschaft', 'Personengesellschaft (OHG, KG, GbR etc.)', 'Partnerschaft'],
  'self-employed': ['Selbstständig', 'Selbständig', 'Freiberuflich'],
  'sole-proprietorship': ['Einzelunternehmen', 'Eigentümergeführt', 'Einzelunternehmer'],
} satisfies CompanyTypeWords;

/** German names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'Aktiengesellschaft|Börsennotiert|Börsennotiertes Unternehmen',
  private: 'Privatunternehmen|Kapitalgesellschaft (Privatbesitz)|In Privatbesitz|Privat',
  nonprofit: 'Gemeinnützige Organisation|Gemeinnützig|Nonprofit-Organisation',
  government: 'Regierungsbehörde|Behörde|Staatliche Behörde|Öffentliche Einrichtung',
  educational: 'Bildungseinrichtung',
  partnership: 'Personengesellschaft',
  'self-employed': 'Selbstständig|Selbständig|Freiberuflich',
  'sole-proprietorship': 'Einzelunternehmen',
} satisfies CompanyTypeWords;

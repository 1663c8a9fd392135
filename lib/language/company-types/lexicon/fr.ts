/** French names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'Société cotée en bourse|Entreprise publique cotée|Société cotée|Société ouverte',
  private: 'Société civile/Société commerciale/Autres types de sociétés|Société privée|Entreprise privée|Société non cotée|Société fermée',
  nonprofit: 'Non lucratif|À but non lucratif|Association|Organisation à but non lucratif',
  government: 'Administration publique|Organisme gouvernemental',
  educational: 'Établissement éducatif|Établissement d’enseignement',
  partnership: 'Société de personnes',
  'self-employed': 'Travailleur indépendant ou profession libérale|Travailleur indépendant',
  'sole-proprietorship': 'Entreprise individuelle',
} satisfies CompanyTypeWords;

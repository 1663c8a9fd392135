import type { CompanyTypeWords } from '../company-type';

export default {
  public: ['Société cotée en bourse', 'Cotée en bourse', 'Société anonyme (cotée)'],
  private: [
    'Société civile/Société commerciale/Autres types de sociétés',
    'Société privée',
    'Entreprise privée',
    'Société à capitaux privés',
    'Société non cotée',
  ],
  nonprofit: [
    'Non lucratif',
    'À but non lucratif',
    'Organisation à but non lucratif',
    'Association',
    'Association/ONG',
    'Organisme à but non lucratif',
  ],
  government: ['Administration publique', 'Organisme gouvernemental', 'Agence gouvernementale'],
  educational: ['Établissement éducatif', "Établissement d'enseignement"],
  partnership: ['Société de personnes (associés)', 'Société de personnes', 'Partenariat'],
  'self-employed': ['Travailleur indépendant ou profession libérale', 'Travailleur indépendant', 'Indépendant'],
  'sole-proprietorship': ['Entreprise individuelle', 'Propriétaire unique'],
} satisfies CompanyTypeWords;

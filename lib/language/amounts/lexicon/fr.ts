/** French words for numbers, people and founding years. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { mille: 1e3, millions: 1e6, md: 1e9, mds: 1e9, milliard: 1e9, milliards: 1e9 },
  people: 'employés|employé|salariés|salarié|collaborateurs|personnes|collaboratrices|personne|effectif',
  alone: 'indépendant|travailleur indépendant',
  more: 'plus de',
  least: 'au moins|ou plus|et plus',
  less: 'moins de',
  most: "jusqu'à",
  to: 'à|et',
  silent: 'environ|entre|de|près de',
  founded: 'fondée|fondé|créée|créé|depuis|date de création',
} satisfies AmountWords;

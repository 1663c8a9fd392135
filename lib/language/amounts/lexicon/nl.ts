import type { AmountWords } from '../amount-words';

export default {
  scales: { duizend: 1e3, dzd: 1e3, mln: 1e6, miljoen: 1e6, mld: 1e9, miljard: 1e9 },
  people: ['medewerkers', 'medewerker', 'werknemers', 'werknemer', 'personen', 'mensen', "collega's", 'personeelsleden', 'man'],
  alone: ['zelfstandige', 'zelfstandig', 'zzp', "zzp'er"],
  more: ['meer dan', 'ruim', 'boven'],
  least: ['minstens', 'vanaf', 'of meer', 'en meer', 'minimaal'],
  less: ['minder dan', 'onder'],
  most: ['tot en met', 'hooguit', 'maximaal'],
  to: ['tot', 't/m', 'en', 'à'],
  silent: ['ongeveer', 'circa', 'tussen', 'zo n', 'van', 'bedrijfsgrootte'],
  year: ['jaar', 'jaarlijks', 'per jaar', 'jaaromzet'],
  month: ['maand', 'maandelijks', 'per maand'],
  per: ['per'],
  currencies: { pond: 'GBP' },
  revenue: ['omzet', 'jaaromzet'],
  notRevenue: ['financiering', 'financieringsronde', 'opgehaald', 'investering', 'geïnvesteerd', 'waardering', 'salaris', 'prijs', 'subsidie'],
  founded: ['opgericht', 'opgericht in', 'sinds', 'gesticht in', 'oprichtingsjaar', 'opgericht op', 'in'],
} satisfies AmountWords;

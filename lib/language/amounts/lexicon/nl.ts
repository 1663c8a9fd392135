/** Dutch words for numbers, people and founding years. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { duizend: 1e3, mln: 1e6, miljoen: 1e6, mld: 1e9, miljard: 1e9 },
  people: "medewerkers|medewerker|werknemers|personen|mensen|werknemer|collega's|fte",
  alone: "zelfstandige|zzp'er",
  more: 'meer dan|ruim',
  least: 'minstens|of meer',
  less: 'minder dan|onder',
  most: 'tot en met',
  to: 'tot|t/m|en',
  silent: 'ongeveer|tussen|van',
  founded: 'opgericht|sinds|oprichtingsjaar',
} satisfies AmountWords;

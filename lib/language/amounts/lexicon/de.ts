/** German words for numbers, people and founding years. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { tsd: 1e3, tausend: 1e3, mio: 1e6, millionen: 1e6, mrd: 1e9, milliarde: 1e9, milliarden: 1e9, billionen: 1e12 },
  people:
    'mitarbeiter|mitarbeitende|mitarbeiterinnen und mitarbeiter|beschäftigte|beschäftigten|angestellte|personen|mitarbeiterinnen|mitarbeitenden|arbeitnehmer|kolleginnen und kollegen|angestellten',
  alone: 'selbstständig|selbständig|freiberufler',
  more: 'mehr als|über',
  least: 'mindestens|ab|oder mehr|und mehr',
  less: 'weniger als|unter',
  most: 'bis zu',
  to: 'bis|und',
  silent: 'etwa|rund|ca|zwischen',
  founded: 'gegründet|seit|gründungsjahr|gründung',
  currencies: { franken: 'CHF' },
} satisfies AmountWords;

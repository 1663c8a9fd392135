import type { DateWords } from '../date-words';

export default {
  months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  short: {
    styczeń: 1,
    luty: 2,
    marzec: 3,
    maj: 5,
    czerwiec: 6,
    lipiec: 7,
    sierpień: 8,
    wrzesień: 9,
    październik: 10,
    listopad: 11,
    grudzień: 12,
    kwiecień: 4,
  },
  present: ['obecnie', 'teraz', 'dziś', 'nadal'],
  since: ['od'],
  to: ['do'],
  year: ['rok', 'lata', 'lat', 'roku'],
  month: ['miesiąc', 'miesiące', 'miesięcy', 'mies'],
} satisfies DateWords;

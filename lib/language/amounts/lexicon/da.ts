/** Danish words for numbers, people and founding years. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { tusind: 1e3, tusinde: 1e3, mio: 1e6, million: 1e6, millioner: 1e6, mia: 1e9, milliard: 1e9, milliarder: 1e9 },
  people: 'ansatte|ansat|medarbejdere|medarbejder|personer|fuldtidsansatte|person',
  alone: 'selvstændig|selvstændig erhvervsdrivende',
  more: 'mere end|flere end|over',
  least: 'mindst|eller flere|eller derover|og derover',
  less: 'færre end|mindre end|under',
  most: 'op til|højst',
  to: 'til|og',
  silent: 'cirka|ca|mellem|omkring',
  founded: 'grundlagt|stiftet|siden|etableret|oprettet',
} satisfies AmountWords;

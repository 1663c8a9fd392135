/** Polish words for numbers, people and founding years. */
import type { AmountWords } from '../amount-words';

export default {
  scales: {
    tys: 1e3,
    tysiąc: 1e3,
    tysiące: 1e3,
    tysięcy: 1e3,
    mln: 1e6,
    milion: 1e6,
    miliony: 1e6,
    milionów: 1e6,
    mld: 1e9,
    miliard: 1e9,
    miliardy: 1e9,
    miliardów: 1e9,
  },
  people: 'pracowników|pracownicy|pracownik|osób|osoby|zatrudnionych|osoba|etatów',
  alone: 'samozatrudnienie|samozatrudniony',
  more: 'ponad|więcej niż|powyżej',
  least: 'co najmniej|lub więcej|i więcej|od',
  less: 'mniej niż|poniżej',
  most: 'do',
  to: 'do|a',
  silent: 'około|ok|między|pomiędzy',
  founded: 'założona|założono|założony|od|rok założenia|data założenia|założenia|powstała',
  currencies: { złotych: 'PLN', zł: 'PLN' },
} satisfies AmountWords;

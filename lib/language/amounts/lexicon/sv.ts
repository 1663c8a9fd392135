/** Swedish words for numbers, people and founding years. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { tn: 1e3, tusen: 1e3, miljon: 1e6, miljoner: 1e6, milj: 1e6, miljard: 1e9, miljarder: 1e9 },
  people: 'anställda|anställd|medarbetare|personer|heltidsanställda|person|arbetstagare',
  alone: 'egenföretagare|egen företagare',
  more: 'mer än|fler än|över',
  least: 'minst|eller fler|eller mer|och fler',
  less: 'färre än|mindre än|under',
  most: 'upp till|högst',
  to: 'till|och',
  silent: 'cirka|ca|mellan|runt|omkring',
  founded: 'grundat|grundades|grundad|sedan|grundat år|startade',
  currencies: { kronor: 'SEK' },
} satisfies AmountWords;

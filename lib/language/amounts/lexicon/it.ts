/** Italian words for numbers, people and founding years. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { mila: 1e3, mln: 1e6, milione: 1e6, milioni: 1e6, mld: 1e9, miliardo: 1e9, miliardi: 1e9 },
  people: 'dipendenti|dipendente|addetti|persone|collaboratori|impiegati|lavoratori|persona|addetto',
  alone: 'lavoratore autonomo|libero professionista',
  more: 'più di|oltre',
  least: 'almeno|o più',
  less: 'meno di',
  most: 'fino a',
  to: 'a|e',
  silent: 'tra|fra|circa|di',
  founded: 'fondata|fondato|dal|nata|anno di fondazione|data di fondazione',
  currencies: { dollari: 'USD' },
} satisfies AmountWords;

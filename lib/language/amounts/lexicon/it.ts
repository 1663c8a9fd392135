import type { AmountWords } from '../amount-words';

export default {
  scales: { mila: 1e3, mille: 1e3, mln: 1e6, milione: 1e6, milioni: 1e6, mld: 1e9, mrd: 1e9, miliardo: 1e9, miliardi: 1e9 },
  people: ['dipendenti', 'dipendente', 'addetti', 'addetto', 'persone', 'persona', 'collaboratori', 'impiegati', 'lavoratori'],
  alone: ['lavoratore autonomo', 'libero professionista', 'autonomo'],
  more: ['più di', 'oltre'],
  least: ['almeno', 'da', 'o più', 'e più', 'a partire da'],
  less: ['meno di'],
  most: ['fino a', 'al massimo'],
  to: ['a', 'e'],
  silent: ['tra', 'fra', 'circa', 'di', 'dimensioni'],
  year: ['anno', 'annuo', 'annui', 'annuale', "all'anno"],
  month: ['mese', 'mensile', 'mensili', 'al mese'],
  per: ['al', 'per'],
  currencies: { dollari: 'USD', sterline: 'GBP' },
  revenue: ['fatturato', 'ricavi', 'vendite'],
  notRevenue: ['round', 'finanziamento', 'investimento', 'investiti', 'raccolti', 'raccolto', 'valutazione', 'stipendio', 'prezzo'],
  founded: ['fondata', 'fondato', 'fondata nel', 'fondato nel', 'dal', 'nata nel', 'nel', 'anno di fondazione', 'data di fondazione', 'fondazione'],
} satisfies AmountWords;

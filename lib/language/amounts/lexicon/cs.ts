/** Czech words for numbers, people and founding years. "mil." is left out: it is a thousand in Spanish and Portuguese. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { tis: 1e3, tisíc: 1e3, tisíce: 1e3, milion: 1e6, miliony: 1e6, milionů: 1e6, mld: 1e9, miliarda: 1e9, miliardy: 1e9, miliard: 1e9 },
  people: 'zaměstnanců|zaměstnanci|zaměstnanec|osob|lidí|pracovníků|zaměstnance|lidé|osoby',
  alone: 'osvč|samostatně výdělečná činnost',
  more: 'více než|přes|nad',
  least: 'nejméně|alespoň|a více|nebo více',
  less: 'méně než|pod',
  most: 'maximálně|nejvýše|až',
  to: 'až|do|a',
  silent: 'přibližně|asi|cca|mezi|kolem',
  founded: 'založeno|založena|založen|od roku|rok založení|datum založení|od|vznikla',
  currencies: { korun: 'CZK', kč: 'CZK' },
} satisfies AmountWords;

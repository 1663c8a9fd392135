/** Romanian words for numbers, people and founding years. "mil." is left out: it is a thousand in Spanish and Portuguese. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { mii: 1e3, milion: 1e6, milioane: 1e6, mld: 1e9, miliard: 1e9, miliarde: 1e9 },
  people: 'angajați|angajat|de angajați|persoane|de persoane|salariați|oameni|persoană|de oameni',
  alone: 'liber profesionist|lucrător independent',
  more: 'peste|mai mult de|mai mulți de',
  least: 'cel puțin|sau mai mult|sau mai mulți|minimum',
  less: 'sub|mai puțin de',
  most: 'până la|cel mult',
  to: 'și|la',
  silent: 'aproximativ|circa|între|de|aprox',
  founded: 'fondată|fondat|înființată|din|anul înființării|fondată în|înființat',
  currencies: { lei: 'RON' },
} satisfies AmountWords;

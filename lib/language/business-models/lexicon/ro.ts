/** Self-descriptions of companies in Romanian. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /(?<!\p{L})(?:platformă|soluție|companie|software) SaaS(?!\p{L})|(?<!\p{L})(?:platformă|soluție|software) (?:în|din) cloud(?!\p{L})/iu,
    marketplace: /\bmarketplace (?:pentru|de|care)(?!\p{L})/iu,
    'e-commerce': /(?<!\p{L})(?:suntem|este) (?:\p{L}+ ){0,3}magazin(?:ul)? online(?!\p{L})/iu,
    agency:
      /(?<!\p{L})agenți[ea] (?:de (?:marketing|publicitate|comunicare|PR|turism|recrutare|design|branding)|digitală|creativă|imobiliară)(?!\p{L})/iu,
    services:
      /(?<!\p{L})(?:firmă de (?:consultanță|contabilitate|servicii)|companie de (?:consultanță|servicii)|cabinet de avocat\p{L}*|societate de avocați|integrator de sisteme)(?!\p{L})/iu,
    hardware: /(?<!\p{L})producător(?:ul)? de (?:utilaje|echipamente|mașini|electronice|senzori|aparate)(?!\p{L})/iu,
  },
  audience: /(?<!\p{L})(?:pentru|ajutăm|susținem|cu|vostru|dvs|dumneavoastră|precum|al|ale)\s+(?:\S+\s+){0,3}$/iu,
  sellsTo: {
    b2b: /\bB2B\b(?!2)|(?<!\p{L})pentru (?:companii|firme|IMM-uri|afaceri)(?!\p{L})/iu,
    b2c: /\bB2C\b|(?<!\p{L})pentru (?:consumatori|persoane fizice)(?!\p{L})/iu,
  },
} satisfies ModelWords;

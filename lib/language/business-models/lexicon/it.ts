/** Self-descriptions of companies in Italian. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /\b(?:software|piattaforma|soluzione) (?:\p{L}+ )?(?:SaaS|in cloud)\b/iu,
    marketplace: /\bmarketplace (?:per|di|che|online)\b/i,
    'e-commerce': /\b(?:negozio online|shop online|e-?commerce di|vendita online di)\b/i,
    agency:
      /\bagenzia (?:di (?:comunicazione|marketing|pubblicit[àa]|viaggi|stampa|eventi)|web|digitale|creativa|pubblicitaria|immobiliare|per il lavoro)\b/i,
    services: /\b(?:societ[àa] di (?:consulenza|servizi)|studio (?:legale|commercialista|tecnico|associato)|fornitore di servizi)\b/i,
    hardware: /\b(?:produttor[ei] di|azienda produttrice di|costruttor[ei] di)\b/i,
  },
  audience: /(?<!\p{L})(?:per|aiut\p{L}+|con|tuo|tua|vostr\p{L}+|come|dei|delle|alle|ai)\s+(?:\S+\s+){0,3}$/iu,
  sellsTo: { b2b: /\bB2B\b(?!2)|\bper (?:le |la tua |piccole e medie )?(?:aziende|imprese|PMI)\b/i, b2c: /\bB2C\b|\bper (?:i )?privati\b/i },
} satisfies ModelWords;

/** Self-descriptions of companies in Italian. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /\b(?:software|piattaforma|soluzione) (?:[a-zÀ-ɏ]+ )?(?:SaaS|in cloud)\b/i,
    marketplace: /\bmarketplace (?:per|di|che|online)\b/i,
    'e-commerce': /\b(?:negozio online|shop online|e-?commerce di|vendita online di)\b/i,
    agency:
      /\bagenzia (?:di (?:comunicazione|marketing|pubblicit[àa]|viaggi|stampa|eventi)|web|digitale|creativa|pubblicitaria|immobiliare|per il lavoro)\b/i,
    services: /\b(?:societ[àa] di (?:consulenza|servizi)|studio (?:legale|commercialista|tecnico|associato)|fornitore di servizi)\b/i,
    hardware: /\b(?:produttor[ei] di|azienda produttrice di|costruttor[ei] di)\b/i,
  },
  audience: /(?<![a-zÀ-ɏ])(?:per|aiut[a-zÀ-ɏ]+|con|tuo|tua|vostr[a-zÀ-ɏ]+|come|dei|delle|alle|ai)\s+(?:\S+\s+){0,3}$/i,
  sellsTo: { b2b: /\bB2B\b(?!2)|\bper (?:le |la tua |piccole e medie )?(?:aziende|imprese|PMI)\b/i, b2c: /\bB2C\b|\bper (?:i )?privati\b/i },
} satisfies ModelWords;

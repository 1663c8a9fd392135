/** Self-descriptions of companies in Dutch. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /\bSaaS-?(?: ?(?:platform|oplossing|software|aanbieder|bedrijf|leverancier))\b|\bcloud-?software\b/i,
    marketplace: /\b(?:online )?(?:marktplaats|marketplace) voor\b/i,
    'e-commerce': /\b(?:web-?winkel|web-?shop|online winkel)\b/i,
    agency:
      /\b(?:marketing|reclame|communicatie|ontwerp|web|internet|media|design|uitzend|digital|content|pr-|online marketing |full-service )-?bureau\b/i,
    services: /\b(?:adviesbureau|dienstverlener|consultancybureau|accountantskantoor|advocatenkantoor|ingenieursbureau|organisatieadvies)\b/i,
    hardware: /\b(?:fabrikant|producent) van\b/i,
  },
  audience: /\b(?:voor|helpt|helpen|ondersteun\w+|met|uw|je|jouw|bij|zoals|van)\s+(?:\S+\s+){0,3}$/i,
  sellsTo: {
    b2b: /\bB2B\b(?!2)|\bvoor (?:bedrijven|ondernemers|het mkb|zakelijke klanten)\b/i,
    b2c: /\bB2C\b|\bvoor (?:consumenten|particulieren)\b/i,
  },
} satisfies ModelWords;

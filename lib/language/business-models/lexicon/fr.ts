/** Self-descriptions of companies in French. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /\b(?:logiciel|plateforme|solution|[ée]diteur(?: de logiciels?)?|application) (?:en (?:mode )?)?SaaS\b/i,
    marketplace: /\b(?:place de march[ée]|marketplace) (?:pour|de|d[ée]di[ée]e|qui|en ligne)/i,
    'e-commerce': /\b(?:boutique en ligne|site (?:de vente en ligne|e-?commerce)|e-?boutique|vente en ligne de)\b/i,
    agency:
      /\bagence (?:de |d['’])?(?:communication|marketing|web|digitale|conseil|publicit[ée]|publicitaire|design|SEO|cr[ée]ative|[ée]v[ée]nementielle|num[ée]rique|int[ée]rim|voyages?|immobili[èe]re)/i,
    services:
      /\b(?:cabinet (?:de conseil|d['’]avocats|comptable|d['’]expertise)|soci[ée]t[ée] de (?:services|conseil)|prestataire de services|bureau d['’][ée]tudes|\bESN\b)/i,
    hardware: /\bfabricant (?:de|d['’]|fran[çc]ais)/i,
  },
  audience: /(?<![a-zÀ-ɏ])(?:pour|aide(?:r|ons|nt)?|accompagn[a-zÀ-ɏ]+|avec|votre|vos|des|aux|chez|comme|par)\s+(?:\S+\s+){0,3}$/i,
  sellsTo: { b2b: /\bB(?:2|to)B\b(?!2)|\bpour les (?:entreprises|professionnels|TPE|PME)\b/i, b2c: /\bB(?:2|to)C\b|\bpour les particuliers\b/i },
} satisfies ModelWords;

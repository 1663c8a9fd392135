/** Self-descriptions of companies in Portuguese. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /\b(?:software|plataforma|solu[çc][ãa]o|sistema) (?:[a-zÀ-ɏ]+ )?(?:SaaS|na nuvem)(?![a-zÀ-ɏ])/i,
    marketplace: /\bmarketplace (?:de|para|que|online)\b/i,
    'e-commerce': /\b(?:loja (?:online|virtual)|com[ée]rcio eletr[ôo]nico de)\b/i,
    agency: /\bag[êe]ncia (?:de (?:marketing|publicidade|comunica[çc][ãa]o|design|viagens|turismo)|digital|criativa|imobili[áa]ria)/i,
    services:
      /\b(?:consultoria (?:em|de)|empresa de (?:consultoria|servi[çc]os)|escrit[óo]rio de (?:advocacia|contabilidade)|prestadora? de servi[çc]os)\b/i,
    hardware: /\b(?:fabricante|fabricantes) de\b/i,
  },
  audience: /(?<![a-zÀ-ɏ])(?:para|ajud[a-zÀ-ɏ]+|com|seu|sua|seus|suas|como|por|às|aos)\s+(?:\S+\s+){0,3}$/i,
  sellsTo: { b2b: /\bB2B\b(?!2)|\bpara (?:empresas|neg[óo]cios|PMEs)\b/i, b2c: /\bB2C\b|\bpara (?:o )?consumidor final\b/i },
} satisfies ModelWords;

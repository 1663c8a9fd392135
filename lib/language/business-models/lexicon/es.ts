/** Self-descriptions of companies in Spanish. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /\b(?:software|plataforma|soluci[óo]n|aplicaci[óo]n) (?:[a-zÀ-ɏ]+ )?(?:SaaS|en la nube)\b|\bSaaS (?:para|de)\b/i,
    marketplace: /\bmarketplace (?:de|para|que|online)\b/i,
    'e-commerce': /\b(?:tienda (?:online|en l[íi]nea|virtual)|comercio electr[óo]nico de)\b/i,
    agency:
      /\bagencia (?:de |digital|creativa|inmobiliaria)(?:marketing|publicidad|comunicaci[óo]n|dise[ñn]o|viajes|medios|seo|branding|traducci[óo]n|desarrollo)?/i,
    services: /\b(?:consultor[íi]a|consultora|empresa de servicios|despacho de abogados|asesor[íi]a|gestor[íi]a|proveedor de servicios)\b/i,
    hardware: /\bfabricantes? de\b/i,
  },
  audience: /(?<![a-zÀ-ɏ])(?:para|ayuda(?:mos|r)?|con|su|sus|tu|tus|como|por|a las?|a los)\s+(?:\S+\s+){0,3}$/i,
  sellsTo: { b2b: /\bB2B\b(?!2)|\bpara (?:empresas|negocios|pymes)\b/i, b2c: /\bB2C\b|\bpara particulares\b/i },
} satisfies ModelWords;

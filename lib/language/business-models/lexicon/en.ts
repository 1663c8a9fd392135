/** Self-descriptions of companies in English. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /\b(?:SaaS|software[- ]as[- ]a[- ]service)(?:[- ](?:[a-z]+[- ])?(?:platform|software|solution|product|company|provider|application|app|tool|vendor|startup|business|offering)\b|\s*\)|[.,]|$)|\bcloud[- ](?:based|native) (?:[a-z]+ ){0,3}(?:software|platform|solution|application|system)\b/i,
    marketplace: /\b(?:online |digital |b2b |two-sided |leading |global )?marketplace (?:for|of|that|where|which|connecting|to)\b/i,
    'e-commerce':
      /\b(?:online (?:shop|store|retailer|boutique|supermarket|pharmacy)|web ?shop|e-?commerce (?:store|shop|retailer|brand|business)|internet retailer|mail order (?:company|business))\b/i,
    agency:
      /\b(?:digital|marketing|advertising|creative|design|web|pr|public relations|branding|brand|media|seo|ppc|content|communications?|full[- ]service|growth|performance|social media|recruitment|staffing|translation|development|production|event|ux|influencer|boutique) agency\b/i,
    services:
      /\b(?:(?:management |it |business |strategy |engineering |technology )?consult(?:ing|ancy) (?:firm|company|business|practice)|consultancy|(?:it|managed|professional|outsourcing|engineering|logistics|cleaning|accounting|legal|financial|payroll|facility) services? (?:provider|firm|company)|managed service provider|law firm|accounting firm|(?:systems?|software) integrator|outsourcing (?:company|partner|provider)|software house)\b/i,
    hardware:
      /\b(?:hardware|electronics|device|equipment|machine|semiconductor|sensor|robotics) (?:manufacturer|maker|company|producer)\b|\bmanufacturers? of (?:[\w-]+,? ){0,4}(?:hardware|devices?|machines?|machinery|equipment|electronics|sensors?|instruments?|monitors?|displays?|computers?|drives|drones|robots?|printers?|appliances)\b/i,
    b2b2c: /\bB2B2C\b/,
  },
  audience:
    /\b(?:for|helps?|helping|serv(?:e|es|ing)|empower(?:s|ing)?|support(?:s|ing)?|with|among|between|like|your|their|other|any|every|of|by|from|to|choose|choosing|than|best|integrat\w+|works? with|against|replace[sd]?|multiple|various|popular)\s+(?:\S+\s+){0,3}$/i,
  sellsTo: {
    b2b: /\bB2B\b(?!2)|\bbusiness[- ]to[- ]business\b|\bfor (?:small |large |growing |modern |small and medium(?:-sized)? |small to medium(?:-sized)? |mid-?market |enterprise )*(?:businesses|enterprises)\b/i,
    b2c: /\bB2C\b|\b(?:direct|business)[- ]to[- ]consumers?\b|\bD2C\b|\bDTC brand\b/i,
  },
} satisfies ModelWords;

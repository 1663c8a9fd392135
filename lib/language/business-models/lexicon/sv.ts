/** Self-descriptions of companies in Swedish. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /\bSaaS-?(?:plattform|lösning|bolag|företag|tjänst|leverantör)|\bmolnbaserad(?:e|t)? (?:plattform|lösning|programvara|tjänst)/iu,
    marketplace: /\bmarknadsplats(?:en)? för(?!\p{L})/iu,
    'e-commerce': /(?<!\p{L})(?:är|vår) (?:\p{L}+ ){0,3}(?:webbutik|nätbutik|e-handelsbolag|e-handlare|e-butik)(?!\p{L})/iu,
    agency: /(?<!\p{L})(?:reklam|kommunikations|digital|webb|pr-|marknadsförings|design|media|event|rekryterings|varumärkes)byrå(?:n)?(?!\p{L})/iu,
    services:
      /(?<!\p{L})(?:konsultbolag|konsultföretag|redovisningsbyrå|advokatbyrå|it-konsult|managementkonsult\p{L}*|tjänsteföretag)(?:et|n)?(?!\p{L})/iu,
    hardware: /\btillverkare av (?:maskiner|utrustning|elektronik|sensorer|instrument|verktyg)(?!\p{L})/iu,
  },
  audience: /(?<!\p{L})(?:för|hjälper|stödjer|med|din|ditt|era|ert|som|av|till)\s+(?:\S+\s+){0,3}$/iu,
  sellsTo: {
    b2b: /\bB2B\b(?!2)|\bför (?:företag|små och medelstora företag)(?!\p{L})/iu,
    b2c: /\bB2C\b|\bför (?:konsumenter|privatpersoner)(?!\p{L})/iu,
  },
} satisfies ModelWords;

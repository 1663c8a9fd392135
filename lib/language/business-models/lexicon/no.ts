/** Self-descriptions of companies in Norwegian. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /\bSaaS-?(?:plattform|løsning|selskap|leverandør|tjeneste)|\bskybasert (?:plattform|løsning|programvare|system)/iu,
    marketplace: /\bmarkedsplass(?:en)? for(?!\p{L})/iu,
    'e-commerce': /(?<!\p{L})(?:er|vår) (?:\p{L}+ ){0,3}(?:nettbutikk|e-handelsselskap)(?!\p{L})/iu,
    agency: /(?<!\p{L})(?:reklame|kommunikasjons|digital|web|pr-|markedsførings|design|medie|event|rekrutterings)byrå(?:et)?(?!\p{L})/iu,
    services:
      /(?<!\p{L})(?:konsulentselskap|rådgivningsselskap|regnskapsbyrå|advokatfirma|konsulentfirma|ingeniørselskap|rådgivende ingeniørfirma)(?:et)?(?!\p{L})/iu,
    hardware: /\bprodusent av (?:maskiner|utstyr|elektronikk|sensorer|instrumenter|verktøy)(?!\p{L})/iu,
  },
  audience: /(?<!\p{L})(?:for|hjelper|støtter|med|din|ditt|deres|som|av|til)\s+(?:\S+\s+){0,3}$/iu,
  sellsTo: {
    b2b: /\bB2B\b(?!2)|\bfor (?:bedrifter|små og mellomstore bedrifter|bedriftskunder)(?!\p{L})/iu,
    b2c: /\bB2C\b|\bfor (?:forbrukere|privatpersoner)(?!\p{L})/iu,
  },
} satisfies ModelWords;

/** Self-descriptions of companies in Danish. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /\bSaaS-?(?:platform|løsning|virksomhed|leverandør|selskab)|\bcloudbaseret (?:platform|løsning|software|system)/iu,
    marketplace: /\bmarkedsplads(?:en)? for(?!\p{L})/iu,
    'e-commerce': /(?<!\p{L})(?:er|vores) (?:\p{L}+ ){0,3}(?:webshop|netbutik|onlinebutik|webbutik)(?!\p{L})/iu,
    agency: /(?<!\p{L})(?:reklame|kommunikations|digital|web|pr-|marketing|design|medie|event|rekrutterings)bureau(?:et)?(?!\p{L})/iu,
    services:
      /(?<!\p{L})(?:konsulenthus|konsulentfirma|konsulentvirksomhed|revisionsfirma|advokatfirma|rådgivningsvirksomhed|servicevirksomhed|ingeniørfirma)(?:et|en)?(?!\p{L})/iu,
    hardware: /\bproducent af (?:maskiner|udstyr|elektronik|sensorer|instrumenter|værktøj)(?!\p{L})/iu,
  },
  audience: /(?<!\p{L})(?:for|hjælper|støtter|med|din|dit|jeres|som|af|til)\s+(?:\S+\s+){0,3}$/iu,
  sellsTo: {
    b2b: /\bB2B\b(?!2)|\btil (?:virksomheder|erhvervskunder|små og mellemstore virksomheder)(?!\p{L})/iu,
    b2c: /\bB2C\b|\btil (?:forbrugere|private)(?!\p{L})/iu,
  },
} satisfies ModelWords;

/** Self-descriptions of companies in Polish. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /\b(?:platforma|oprogramowanie|system|rozwiązanie) (?:SaaS|w chmurze)(?!\p{L})|\bSaaS-?owa platforma\b/iu,
    marketplace: /\b(?:marketplace|platforma handlowa) (?:dla|z|łącząc\p{L}+)(?!\p{L})/iu,
    'e-commerce': /(?<!\p{L})(?:jesteśmy|jest|to) (?:\p{L}+ ){0,3}(?:sklepem internetowym|sklep internetowy|sklepem online|sklep online)(?!\p{L})/iu,
    agency: /\bagencja (?:marketingowa|reklamowa|interaktywna|kreatywna|digital|pr|brandingowa|pracy|rekrutacyjna|eventowa|seo)(?!\p{L})/iu,
    services:
      /\b(?:firma (?:doradcza|konsultingowa|usługowa)|software house|kancelaria (?:prawna|adwokacka)|biuro rachunkowe|integrator systemów)(?!\p{L})/iu,
    hardware: /\b(?:producent|producentem) (?:maszyn|urządzeń|elektroniki|sprzętu|czujników|okien|mebli)(?!\p{L})/iu,
  },
  audience: /(?<!\p{L})(?:dla|pomagamy|wspieramy|z|przez|twój|twoj\p{L}+|wasz\p{L}*|jak|od)\s+(?:\S+\s+){0,3}$/iu,
  sellsTo: {
    b2b: /\bB2B\b(?!2)|\bdla (?:firm|przedsiębiorstw|biznesu|MŚP)(?!\p{L})/iu,
    b2c: /\bB2C\b|\bdla (?:konsumentów|klientów indywidualnych)(?!\p{L})/iu,
  },
} satisfies ModelWords;

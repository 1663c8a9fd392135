/** Self-descriptions of companies in Czech. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /\bSaaS (?:platforma|řešení|software|společnost)(?!\p{L})|(?<!\p{L})cloudov(?:á|é|ý) (?:platforma|řešení|software|systém)(?!\p{L})/iu,
    marketplace: /(?<!\p{L})(?:marketplace|online tržiště|tržiště) (?:pro|s)(?!\p{L})/iu,
    'e-commerce': /(?<!\p{L})(?:jsme|je|náš) (?:\p{L}+ ){0,3}(?:e-shop|eshop|internetový obchod|online obchod)(?!\p{L})/iu,
    agency: /(?<!\p{L})(?:marketingová|reklamní|digitální|kreativní|komunikační|mediální|PR|personální|eventová|webová) agentura(?!\p{L})/iu,
    services:
      /(?<!\p{L})(?:poradenská (?:firma|společnost)|konzultační (?:firma|společnost)|advokátní kancelář|účetní (?:firma|kancelář)|systémový integrátor|poskytovatel služeb)(?!\p{L})/iu,
    hardware: /(?<!\p{L})výrobce (?:strojů|zařízení|elektroniky|senzorů|přístrojů|nástrojů)(?!\p{L})/iu,
  },
  audience: /(?<!\p{L})(?:pro|pomáháme|podporujeme|s|vaš\p{L}+|jako|od)\s+(?:\S+\s+){0,3}$/iu,
  sellsTo: {
    b2b: /\bB2B\b(?!2)|(?<!\p{L})pro (?:firmy|podniky|malé a střední podniky)(?!\p{L})/iu,
    b2c: /\bB2C\b|(?<!\p{L})pro (?:spotřebitele|koncové zákazníky)(?!\p{L})/iu,
  },
} satisfies ModelWords;

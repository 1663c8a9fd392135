/** Self-descriptions of companies in German. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /\bSaaS-(?:Plattform|L[öo]sung|Software|Anbieter|Unternehmen|Produkt)\b|\bcloudbasierte (?:\p{L}+ ){0,2}(?:Software|Plattform|L[öo]sung)/iu,
    marketplace: /\b(?:Online-?|digitaler? |B2B-?)?Marktplatz f[üu]r\b/i,
    'e-commerce': /\b(?:Online-?shop|Onlineh[äa]ndler|Versandhandel|Versandh[äa]ndler|Web-?shop)\b/i,
    agency:
      /(?<!\p{L})(?:Digital|Werbe|Marketing|Kreativ|Design|Web|PR-|Media|SEO-|Content-|Internet|Full-?Service-|Kommunikations|Personal|Event|Online-?)-?agentur(?!\p{L})/iu,
    services:
      /(?<!\p{L})(?:Unternehmensberatung|IT-Dienstleister|Dienstleister f[üu]r|Beratungsunternehmen|Beratungshaus|Systemhaus|Steuerberatung|Anwaltskanzlei|Rechtsanwaltskanzlei|Ingenieurb[üu]ro|Softwarehaus)(?!\p{L})/iu,
    hardware: /\b(?:Hersteller von|Maschinenbauer|Anlagenbauer|Ger[äa]tehersteller|Maschinenhersteller)\b/i,
  },
  audience: /(?<!\p{L})(?:f[üu]r|hilft|helfen|unterst[üu]tz\p{L}+|bei|ihr\p{L}*|mit|wie|von)\s+(?:\S+\s+){0,3}$/iu,
  sellsTo: {
    b2b: /\bB2B\b(?!2)|\bf[üu]r (?:kleine und mittlere |mittelst[äa]ndische )?(?:Unternehmen|Firmen|Gesch[äa]ftskunden|Gewerbekunden)\b/i,
    b2c: /\bB2C\b|\bf[üu]r (?:Endkunden|Privatkunden|Verbraucher)\b/i,
  },
} satisfies ModelWords;

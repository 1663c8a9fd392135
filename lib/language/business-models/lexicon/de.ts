/** Self-descriptions of companies in German. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /\bSaaS-(?:Plattform|L[öo]sung|Software|Anbieter|Unternehmen|Produkt)\b|\bcloudbasierte (?:[a-zÀ-ɏ]+ ){0,2}(?:Software|Plattform|L[öo]sung)/i,
    marketplace: /\b(?:Online-?|digitaler? |B2B-?)?Marktplatz f[üu]r\b/i,
    'e-commerce': /\b(?:Online-?shop|Onlineh[äa]ndler|Versandhandel|Versandh[äa]ndler|Web-?shop)\b/i,
    agency:
      /(?<![a-zÀ-ɏ])(?:Digital|Werbe|Marketing|Kreativ|Design|Web|PR-|Media|SEO-|Content-|Internet|Full-?Service-|Kommunikations|Personal|Event|Online-?)-?agentur(?![a-zÀ-ɏ])/i,
    services:
      /(?<![a-zÀ-ɏ])(?:Unternehmensberatung|IT-Dienstleister|Dienstleister f[üu]r|Beratungsunternehmen|Beratungshaus|Systemhaus|Steuerberatung|Anwaltskanzlei|Rechtsanwaltskanzlei|Ingenieurb[üu]ro|Softwarehaus)(?![a-zÀ-ɏ])/i,
    hardware: /\b(?:Hersteller von|Maschinenbauer|Anlagenbauer|Ger[äa]tehersteller|Maschinenhersteller)\b/i,
  },
  audience: /(?<![a-zÀ-ɏ])(?:f[üu]r|hilft|helfen|unterst[üu]tz[a-zÀ-ɏ]+|bei|ihr[a-zÀ-ɏ]*|mit|wie|von)\s+(?:\S+\s+){0,3}$/i,
  sellsTo: {
    b2b: /\bB2B\b(?!2)|\bf[üu]r (?:kleine und mittlere |mittelst[äa]ndische )?(?:Unternehmen|Firmen|Gesch[äa]ftskunden|Gewerbekunden)\b/i,
    b2c: /\bB2C\b|\bf[üu]r (?:Endkunden|Privatkunden|Verbraucher)\b/i,
  },
} satisfies ModelWords;

/** German words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'wir suchen|wir stellen ein|offene stellen|verstärkung|werde teil|komm in unser team|stellenangebote|wir wachsen',
  growth: 'wachstum*|wachsend*|expandier*|expansion|verdoppel*|neue märkte|neuer standort|neue standorte|marktanteil*|skalier*|internationalisierung',
  launch: 'neues produkt|neue produkte|markteinführung|launch',
  change:
    'migration*|migrier*|umstieg|umstell*|ablös*|digitale transformation|digitalisier*|modernisier*|umstrukturier*|übernahme|übernommen|fusion|nachfolge|umzug',
  funding: 'finanzierungsrunde*|risikokapital|investoren|eigenfinanziert|inhabergeführt|familiengeführt|börsengang',
  pain: 'datensilos|manuell*|excel*|fragmentiert*|veraltet*|insellösung*|zeitaufwendig*|zeitaufwändig*|fehleranfällig*|ineffizien*|engpass*|engpäss*|fachkräftemangel|personalmangel|medienbrüch*|kämpfen|herausforderung*|altsystem*|zettelwirtschaft',
  priority:
    'personalisier*|kundenbindung|kundenzufriedenheit|kundenerlebnis|rendite|automatisier*|effizien*|produktivität|datengetrieben*|echtzeit|transparenz|kosten senken|kostensenkung|mitarbeiterbindung',
  price: 'günstig*|preiswert*|niedrigste preise|bester preis|kostengünstig*|rabatt*',
  compliance: 'dsgvo|regulatorisch*|reguliert*|zertifizier*|datenschutz*|lieferkettengesetz|nis2|tisax',
  sustainability: 'nachhaltig*|klimaneutral*|co2*|kreislaufwirtschaft|erneuerbar*|klimaschutz',
} satisfies CueWords;

/** German words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'wir suchen|wir stellen ein|offene stellen|verstärkung|werde teil|komm in unser team|stellenangebote|wir wachsen|karriere bei',
  growth:
    'wachstum*|wachsend*|expandier*|expansion|verdoppel*|neue märkte|neuer standort|neue standorte|marktanteil*|skalier*|internationalisierung|stark wachsend*|schnell wachsend*|verdreifach*|hidden champion',
  launch: 'neues produkt|neue produkte|markteinführung|launch|wir bringen|eingeführt|führen ein|vorgestellt',
  change:
    'migration*|migrier*|umstieg|umstell*|ablös*|digitale transformation|digitalisier*|modernisier*|umstrukturier*|übernahme|übernommen|fusion|nachfolge|umzug|neuer geschäftsführer|neue geschäftsführ*',
  funding:
    'finanzierungsrunde*|risikokapital|investoren|eigenfinanziert|inhabergeführt|familiengeführt|börsengang|seed-finanzierung|wagniskapital|series a|series b',
  pain: 'datensilos|manuell*|excel*|fragmentiert*|veraltet*|insellösung*|zeitaufwendig*|zeitaufwändig*|fehleranfällig*|ineffizien*|engpass*|engpäss*|fachkräftemangel|personalmangel|medienbrüch*|kämpfen|herausforderung*|altsystem*|zettelwirtschaft|silos|kämpfen mit|komplexität',
  priority:
    'personalisier*|kundenbindung|kundenzufriedenheit|kundenerlebnis|rendite|automatisier*|effizien*|produktivität|datengetrieben*|echtzeit|transparenz|kosten senken|kostensenkung|mitarbeiterbindung|auswertung*|durchgängig*',
  price: 'günstig*|preiswert*|niedrigste preise|bester preis|kostengünstig*|rabatt*|preis-leistung*',
  compliance: 'dsgvo|regulatorisch*|reguliert*|zertifizier*|datenschutz*|lieferkettengesetz|nis2|tisax|compliance|iso 27001|iso 9001|nis-2|audit*',
  sustainability: 'nachhaltig*|klimaneutral*|co2*|kreislaufwirtschaft|erneuerbar*|klimaschutz|esg|umweltfreundlich*',
} satisfies CueWords;

import type { CueWords } from '../cues';

export default {
  hiring: 'wir suchen|wir stellen ein|offene stellen|verstärkung|werde teil|komm in unser team|stellenangebote|wir wachsen|karriere bei',
  growth:
    'wachstum*|stark wachsend*|schnell wachsend*|wachsende*|expandier*|expansion|verdoppel*|verdreifach*|neue märkte|neuer standort|neue standorte|marktanteil*|skalier*|hidden champion|internationalisierung',
  launch: 'neue produkte|neues produkt|markteinführung|wir bringen|eingeführt|führen ein|launch|vorgestellt',
  change:
    'migration*|migrier*|umstieg|umstell*|ablös*|digitale transformation|digitalisier*|modernisier*|umstrukturier*|übernahme|übernommen|fusion|neuer geschäftsführer|neue geschäftsführ*|nachfolge|umzug',
  funding:
    'finanzierungsrunde*|seed-finanzierung|risikokapital|wagniskapital|investoren|eigenfinanziert|inhabergeführt|familiengeführt|börsengang|series a|series b',
  pain: 'silos|datensilos|manuell*|excel*|fragmentiert*|veraltet*|insellösung*|zeitaufwendig*|zeitaufwändig*|fehleranfällig*|ineffizien*|engpass*|engpäss*|fachkräftemangel|personalmangel|medienbrüch*|kämpfen mit|herausforderung*|altsystem*|komplexität|zettelwirtschaft',
  priority:
    'personalisier*|kundenbindung|kundenzufriedenheit|kundenerlebnis|rendite|automatisier*|effizien*|produktivität|datengetrieben*|echtzeit|transparenz|kosten senken|kostensenkung|mitarbeiterbindung|auswertung*|durchgängig*',
  price: 'günstigste*|günstig*|preiswert*|niedrigste preise|bester preis|kostengünstig*|preis-leistung*|rabatt*',
  compliance: 'compliance|dsgvo|iso 27001|iso 9001|regulatorisch*|reguliert*|zertifizier*|datenschutz*|lieferkettengesetz|nis2|nis-2|tisax|audit*',
  sustainability: 'nachhaltig*|klimaneutral*|co2*|kreislaufwirtschaft|erneuerbar*|klimaschutz|esg|umweltfreundlich*',
} satisfies CueWords;

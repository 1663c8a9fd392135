/** Danish words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'vi søger|rekrutter*|ansætter|ledige stillinger|bliv en del af|nye kolleger|vi mangler|vi ansætter',
  growth: 'vækst*|vokser|ekspander*|ekspansion|nye markeder|nyt kontor|fordobl*|skaler*|hurtigtvoksende',
  launch: 'lancer*|nyt produkt|nye produkter|introducerer',
  change: 'migrer*|digitaliser*|digital transformation|moderniser*|opkøb*|fusion*|omstruktur*|ny direktør|systemskifte|omstilling*',
  funding: 'finansieringsrunde|investor*|kapitalrejsning|børsnoter*|rejst kapital|serie a|serie b|venturekapital',
  pain: 'manuel*|regneark*|excel*|forælde*|flaskehals*|ineffektiv*|tidskrævende|mangel på arbejdskraft|udfordring*|siloer',
  priority:
    'automatiser*|effektiv*|produktivitet*|loyalitet*|kundeoplevelse*|realtid|personaliser*|rentabilitet*|kundetilfredshed*|reducere omkostning*',
  price: 'billig*|laveste pris*|lavpris*|prisvenlig*|rabat*',
  compliance: 'gdpr|compliance|regulering*|certificer*|databeskyttelse*|cybersikkerhed*|iso 27001|iso 9001|nis2',
  sustainability: 'bæredygtig*|klimaneutral*|co2*|cirkulær*|vedvarende energi|grøn omstilling|esg',
} satisfies CueWords;

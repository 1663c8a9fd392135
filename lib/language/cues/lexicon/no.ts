/** Norwegian words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'vi søker|rekrutter*|ansetter|ledige stillinger|bli en del av|nye kollegaer|vi ansetter|nye kolleger',
  growth: 'vekst*|vokser|ekspander*|ekspansjon|nye markeder|nytt kontor|utvider|doblet|skaler*|raskt voksende',
  launch: 'lanser*|nytt produkt|nye produkter|introduserer',
  change: 'migrer*|digitaliser*|digital transformasjon|moderniser*|oppkjøp*|fusjon*|omstruktur*|ny daglig leder|systembytte|omstilling*',
  funding: 'finansieringsrunde|investor*|emisjon*|børsnoter*|hentet kapital|venturekapital|serie a|serie b',
  pain: 'manuell*|regneark*|excel*|utdatert*|flaskehals*|ineffektiv*|tidkrevende|mangel på arbeidskraft|utfordring*|siloer',
  priority:
    'automatiser*|effektiv*|produktivitet*|lojalitet*|kundeopplevelse*|sanntid|personaliser*|lønnsomhet*|kundetilfredshet*|redusere kostnader',
  price: 'billig*|laveste pris*|lavpris*|rimelig*|rabatt*',
  compliance: 'gdpr|etterlevelse|regulering*|sertifiser*|personvern*|cybersikkerhet*|iso 27001|iso 9001|nis2',
  sustainability: 'bærekraft*|klimanøytral*|utslippsfri*|sirkulær*|fornybar*|co2*|grønt skifte|esg',
} satisfies CueWords;

/** Swedish words that make a sentence worth speaking about. */
import type { CueWords } from '../cues';

export default {
  hiring: 'vi söker|rekryter*|anställer|lediga tjänster|lediga jobb|kom och jobba|bli en del av|vi växer|förstärka teamet',
  growth: 'växer|tillväxt*|expander*|expansion|nya marknader|nytt kontor|nya kontor|fördubbl*|skalar|snabbväxande',
  launch: 'lanser*|ny produkt|nya produkter|introducerar',
  change: 'migrer*|digitaliser*|digital transformation|moderniser*|förvärv*|fusion*|omorganis*|ny vd|byter system|systembyte|omställning*',
  funding: 'finansieringsrunda|investerare|riskkapital|nyemission|tagit in|börsnoter*|serie a|serie b',
  pain: 'manuell*|excel*|kalkylblad|föråldra*|flaskhals*|ineffektiv*|tidskrävande|kompetensbrist*|personalbrist*|utmaning*|silos',
  priority: 'automatiser*|effektiv*|produktivitet*|lojalitet*|kundupplevelse*|realtid|personaliser*|lönsamhet*|kundnöjdhet*|sänka kostnader*',
  price: 'billig*|lägsta pris*|lågpris*|prisvärd*|rabatt*',
  compliance: 'gdpr|regelefterlevnad|regulator*|certifier*|dataskydd*|cybersäkerhet*|iso 27001|iso 9001|nis2',
  sustainability: 'hållbar*|klimatneutral*|fossilfri*|cirkulär*|förnybar*|koldioxid*|esg',
} satisfies CueWords;

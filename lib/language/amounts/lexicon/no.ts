/** Norwegian words for numbers, people and founding years. */
import type { AmountWords } from '../amount-words';

export default {
  scales: { tusen: 1e3, mill: 1e6, million: 1e6, millioner: 1e6, mrd: 1e9, milliard: 1e9, milliarder: 1e9 },
  people: 'ansatte|ansatt|medarbeidere|medarbeider|personer|årsverk|tilsette|person',
  alone: 'selvstendig næringsdrivende|selvstendig',
  more: 'mer enn|flere enn|over',
  least: 'minst|eller flere|eller mer|og flere',
  less: 'færre enn|mindre enn|under',
  most: 'opptil|inntil|opp til',
  to: 'til|og',
  silent: 'cirka|ca|mellom|omtrent|rundt',
  founded: 'grunnlagt|stiftet|siden|etablert|grunnlagd',
} satisfies AmountWords;

/** What a rephrasing may not bring in: links, numbers, dates, names. Found by their shape, in four languages. */
import { plain } from '@/lib/language/plain-text';

/** A scheme, `www.`, an address with @, or a name with a usual ending behind a dot. */
const link =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\d._%+-]+@[\p{L}\d.-]+|(?<![\p{L}\d.])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|net|org|io|de|fr|es|at|ch|eu|co|ai|app|dev|example|info|biz|uk|us)(?:\/\S*)?(?![\p{L}\d])/giu;
const digits = /\d+(?:[.,:]\d+)*\s?(?:%|[kmb](?![\p{L}]))?/giu;

const numberWords =
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion dozen dozens half halved halve double doubled triple tripled twice percent third quarter zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreissig vierzig funfzig hundert hunderte tausend tausende million millionen milliarde dutzend halb halbe halfte doppelt verdoppelt prozent drittel viertel deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante cent cents mille million millions milliard douzaine moitie double tiers quart dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien ciento cientos mil miles millon millones docena mitad doble tercio cuarto';
const dateWords =
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday yesterday tomorrow tonight week weeks weekend month months year years quarter recently lately januar februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag gestern morgen woche wochen wochenende monat monate monaten jahr jahre jahren kurzlich neulich janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche hier demain semaine semaines mois annee annees recemment enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo ayer manana semana semanas mes meses ano anos recientemente';

const numbers = new Set(numberWords.split(' '));
const dates = new Set(dateWords.split(' '));

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];
const found = (text: string, set: ReadonlySet<string>): string[] => wordsOf(text).filter((word) => set.has(plain(word)));

export const linksIn = (text: string): string[] => text.match(link)?.map((each) => each.replace(/[.,;:!?)\]]+$/, '')) ?? [];

/** Figures and numbers in words. */
export const numbersIn = (text: string): string[] => [...(text.match(digits)?.map((each) => each.replace(/\s/g, '')) ?? []), ...found(text, numbers)];

export const datesIn = (text: string): string[] => found(text, dates);

/**
 * Words with a capital that do not begin a sentence or a line, and words with a capital inside. German writes every noun
 * so, which is right here: a noun that nobody gave is a fact that nobody gave.
 */
export function namesIn(sentence: string): string[] {
  return [...sentence.matchAll(/[\p{L}\p{M}\d&+#-]+/gu)]
    .filter(
      ({ 0: word, index }) =>
        /^\p{Lu}/u.test(word) && (index > 0 ? !/(?:^|[.!?:…\n]\s*["“„«]?)$/u.test(sentence.slice(0, index)) : /\p{Ll}\p{Lu}|^\p{Lu}{2,}/u.test(word)),
    )
    .map(([word]) => word)
    .filter((word) => !/^(?:I|I'm|Sie|Ihnen|Ihr|Ihre|Ihrem|Ihren|Ihrer|Ihres|Usted|Ustedes)$/u.test(word));
}

const negations = new Set(
  'no not never none nobody nothing without neither nor cannot nicht kein keine keinen keiner keinem nie niemals niemand nichts ohne weder pas jamais rien sans aucun aucune ni nunca nada nadie sin ninguno ninguna ningun'.split(
    ' ',
  ),
);
/** "n't" ends a word. */
export const negationsIn = (text: string): string[] => [...found(text, negations), ...(text.match(/\p{L}n['’]t(?![\p{L}])/gu) ?? [])];

const hedges = new Set(
  'may might maybe perhaps possibly probably seem seems sounds sound appears likely could guess suppose vielleicht moglicherweise wahrscheinlich wohl scheint klingt wirkt vermutlich konnte konnten vermute peut-etre possible possiblement probablement semble parait pourrait suppose quiza quizas posiblemente probablemente parece podria supongo'.split(
    ' ',
  ),
);
export const hedgesIn = (text: string): string[] => [
  ...found(text, hedges),
  ...(/(?<![\p{L}])peut-être(?![\p{L}])/iu.test(text) ? ['peut-être'] : []),
];

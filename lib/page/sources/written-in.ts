/**
 * The language that a text is written in, by its commonest small words or its script. Made for posts of a sentence or more;
 * short or mixed text has no answer, and neither have languages that share most of their small words.
 */
import { fold } from '@/lib/kernel/text';

/** Small words that are frequent in one language and rare in the others, folded. */
const small: Readonly<Record<string, string>> = {
  en: 'the and of to is for with that are you our this from have who at it was we by their',
  de: 'der die das und ist nicht mit ein eine fur auf wir den dem sich auch im zu von werden',
  fr: 'le les des et est pour dans une nous avec vous que qui sur au du notre sont cette plus',
  es: 'el los las y es para con una por que del en nuestro nuestra mas al se como este esta',
  pt: 'o os as e para com uma por que do da em nosso nossa mais ao nao dos no na voce',
  it: 'il gli di e per con una che della del in nostro nostra piu al sono siamo questo alla nel',
  nl: 'de het een en van voor met is wij zijn niet dat op ons onze je naar bij ook aan',
  pl: 'i w na z do sie jest nie dla oraz to nasz nasza przez jak od co po jestesmy za',
  sv: 'och att det som for med ar vi pa av en ett inte till har vara den om var kan',
  fi: 'ja on ei etta se meidan ovat kanssa myos kun tai olemme sekä nyt joka mita',
  tr: 've bir bu icin ile da de cok daha olarak bizim olan gibi en kadar biz',
  cs: 'a je na se v pro s ze do nasi jsme jako nebo take byl jsou aby od',
  ro: 'si de la in cu pentru este un o din care sunt nu mai noastra prin ne',
};

const languageOf: () => ReadonlyMap<string, readonly string[]> = (() => {
  let made: Map<string, string[]> | null = null;
  return () => {
    if (made === null) {
      made = new Map();
      for (const [language, words] of Object.entries(small))
        for (const word of words.split(' ')) made.set(fold(word), [...(made.get(fold(word)) ?? []), language]);
    }
    return made;
  };
})();

/** So many small words make an answer. */
const leastWords = 6;

/** @returns BCP 47 (`de`), null when the text does not say. */
export function writtenIn(text: string): string | null {
  const start = text.slice(0, 4_000);
  if ((start.match(/[\u3040-\u30ff]/g)?.length ?? 0) >= 10) return 'ja';
  if ((start.match(/[\uac00-\ud7af]/g)?.length ?? 0) >= 10) return 'ko';
  if ((start.match(/\p{Script=Han}/gu)?.length ?? 0) >= 15) return 'zh';
  const hits = new Map<string, number>();
  for (const word of fold(start).split(/[^\p{L}]+/u))
    for (const language of languageOf().get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const [best, next] = [...hits].sort((one, other) => other[1] - one[1]);
  return best !== undefined && best[1] >= leastWords && best[1] >= 1.6 * (next?.[1] ?? 0) ? best[0] : null;
}

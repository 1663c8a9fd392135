/**
 * Which language a short text is written in, of those that messages are written in: by the small words that every
 * sentence has. Null when there are none, or as many of two languages; nothing is guessed from names or places.
 */
import { plain } from '@/lib/language/plain-text';

/** The commonest short words of each language that are no words of the other three; own list. */
const small: Readonly<Record<string, string>> = {
  en: 'the and of to is are we our you your with for from this that it not have has at by their they more than what how who which an be as on into every each nothing nobody too after before without when',
  de: 'der die das und ist sind wir unser unsere sie ihr ihre mit fur von zu nicht ein eine einer eines im auf bei aus den dem des wird werden auch sich nach uber zum zur oder keine kein niemand jede jeder jedes mehr als wie was wer bis vor ohne',
  fr: 'le les des et est sont nous notre vous votre avec pour du une dans sur pas ne aux qui ce cette il elle mais plus ou au leur leurs chez sans chaque personne rien aussi deux par',
  es: 'el los las y es son nosotros nuestro nuestra con para del una en por no se al lo su sus pero como mas o nadie nada cada sin entre muy tambien que desde hasta',
};

const sets = Object.entries(small).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));

export function languageOf(text: string): string | null {
  const words = plain(text).match(/\p{L}+/gu) ?? [];
  const counted = sets
    .map(({ language, words: known }) => ({ language, count: words.filter((word) => known.has(word)).length }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counted;
  return first && first.count > 0 && first.count > (second?.count ?? 0) ? first.language : null;
}

/** Whether a text may stand in a message of this language: it is in it, or nothing tells otherwise. */
export const fitsLanguage = (text: string, language: string): boolean => [null, language].includes(languageOf(text));

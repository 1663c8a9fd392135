/** What is said about messages, in the language of the panel; the messages themselves speak that of their reader (`phrases/`). */
import { spokenTag } from '@/lib/wording/language';
import { wordsFrom } from '@/lib/wording/words-from';
import type en from './words/en';

export const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('./words/*.ts', { eager: true, import: 'default' }));

/** `fr` as "French". */
export const sayLanguage = (language: string): string => new Intl.DisplayNames(spokenTag(), { type: 'language' }).of(language) ?? language;

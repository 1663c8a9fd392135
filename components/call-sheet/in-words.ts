/** The sentences of the call sheet, in the language that is spoken. */
import { wordsFrom } from '@/lib/wording/words-from';
import type en from './words/en';

export const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('./words/*.ts', { eager: true, import: 'default' }));

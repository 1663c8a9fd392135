/** What is said about pains and moments, in the language of the panel. */
import { wordsFrom } from '@/lib/wording/words-from';
import type en from './words/en';

export const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('./words/*.ts', { eager: true, import: 'default' }));

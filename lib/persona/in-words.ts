/** The parts that people play in a purchase, in the language that is spoken. Not in a file that the worker needs: it has no words. */
import { wordsFrom } from '@/lib/wording/words-from';
import type en from './words/en';

export const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('./words/*.ts', { eager: true, import: 'default' }));

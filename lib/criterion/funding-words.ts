/** How funding is told, in the language of the panel: for the criterion, and for what happens at a company. */
import { wordsFrom } from '@/lib/wording/words-from';
import type en from './words/funding-in/en';

export const fundingWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('./words/funding-in/*.ts', { eager: true, import: 'default' }));

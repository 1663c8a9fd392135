/** All languages that messages are written in, found by folder scan: a file under `phrases/` is a language. */
import type { PhraseSet } from './phrase-set';

const files = import.meta.glob<PhraseSet>('./phrases/*.ts', { eager: true, import: 'default' });

export const phraseSets: readonly PhraseSet[] = Object.values(files).toSorted((a, b) => (a.language < b.language ? -1 : 1));

export const phrasesIn = (language: string): PhraseSet | undefined => phraseSets.find((set) => set.language === language.split('-')[0]);

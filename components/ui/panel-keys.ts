/** The keys of the panel that can be changed, by the key that each has unless the user chose another one. */
import { inWords } from './in-words';

const usual = ['s', 'x', 'o', 'n', 'l', 't', 'd', 'c', 'p', 'j', 'k', 'r', '?'] as const;

/** Each with what it does, in the language that is spoken. */
export const panelKeys = () => usual.map((key) => ({ key, does: inWords().keys.does[key] }));

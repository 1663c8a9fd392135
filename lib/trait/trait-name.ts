/** What a trait is called, in the language that is spoken. */
import { inWords } from './in-words';
import type { TraitId } from './trait';

export const traitName = (id: TraitId): string => inWords().names[id];

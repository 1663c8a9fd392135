/** Whether they could take it up without much help: their tools, skills and roles, as ICP and persona ask for them. */
import { inWords } from './in-words';
import { judgedMean } from './judged-mean';
import type { Finding } from './trait';
import type { TraitInputs } from './trait-inputs';

const kinds = ['technology', 'skill', 'title', 'function-in'];

export const expertise = ({ criteria }: TraitInputs): Finding =>
  judgedMean(criteria, kinds) ?? {
    value: null,
    because: inWords().noExpertise,
    evidence: [],
  };

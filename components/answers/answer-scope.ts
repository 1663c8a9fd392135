/** Whose criteria the rows below are about, so that an answer knows where it belongs. */
import { createContext } from 'react';
import type { About } from '@/components/panel-port';

export interface AnswerScope {
  about: About;
  /** Id of the ICP or persona. */
  profile: string;
}

/** Null where nothing can be answered: in rows of a list. */
export const AnswerScopeContext = createContext<AnswerScope | null>(null);

/** The user's own "no" to whom a look is about: it stands before everything else that could be done for them. */
import type { RuledOut } from '@/lib/protocol/panel-view';
import type { SubjectLook } from '@/lib/protocol/subject-look';

/** The "no" to the person counts before the one to their company; on a company's page its own. */
export const saidNoTo = ({ account, person }: Pick<SubjectLook, 'account' | 'person'>): RuledOut | null =>
  person?.ruledOut ?? account?.ruledOut ?? null;

/** Whom a call sheet is about, and the user's "no" to them: then there is no sheet. */
import type { Look, RuledOut } from '@/lib/protocol/panel-view';

export type SheetLook = Pick<Look, 'account' | 'person' | 'pains'>;

/** The "no" to the person counts before the one to their company; on a company's page its own. */
export const saidNoTo = ({ account, person }: SheetLook): RuledOut | null => person?.ruledOut ?? account?.ruledOut ?? null;

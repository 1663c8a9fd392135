/** What a look says of a company and a person, as messages and the call sheet take it. */
import type { Judged } from '@/lib/message/material-from';
import type { Look } from '@/lib/protocol/panel-view';

export const judgedOf = (look: Pick<Look, 'account' | 'person' | 'pains'>): Judged => ({
  account: look.account?.account ?? null,
  person: look.person?.person ?? null,
  companyVerdicts: look.account?.verdicts ?? [],
  personVerdicts: look.person?.verdicts ?? [],
  pains: look.pains,
});

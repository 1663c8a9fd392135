/** What a look says of a company and a person, as messages and the call sheet take it. */
import type { Judged } from '@/lib/message/material-from';
import type { SubjectLook } from '@/lib/protocol/subject-look';

export const judgedOf = (look: SubjectLook): Judged => ({
  account: look.account?.account ?? null,
  person: look.person?.person ?? null,
  companyVerdicts: look.account?.verdicts ?? [],
  personVerdicts: look.person?.verdicts ?? [],
  pains: look.pains,
});

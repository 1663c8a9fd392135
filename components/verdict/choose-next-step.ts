/**
 * A look may hold two verdicts, each with its next step; a screen has one primary action. The company comes first
 * as long as its step finds something out or settles it: a person is worth an hour only inside the right company.
 */
import type { About } from '@/components/panel-port';
import type { AccountLook, Look, PersonLook } from '@/lib/protocol/panel-view';
import type { NextStep, Verdict } from '@/lib/verdict/verdict';

export interface ChosenStep {
  about: About;
  step: NextStep;
}

const settles: ReadonlySet<NextStep['do']> = new Set(['open', 'ask', 'rule-out']);

/** The verdict's step, unless the user has already done it. */
function stepOf(look: AccountLook | PersonLook | null): NextStep | null {
  const verdict: Verdict | undefined = look?.verdicts[0];
  if (!look || !verdict || look.ruledOut) return null;
  return look.saved && verdict.next.do === 'save' ? null : verdict.next;
}

/** Null when both are ruled out, saved already, or nothing was judged. */
export function chooseNextStep({ account, person }: Pick<Look, 'account' | 'person'>): ChosenStep | null {
  if (account?.ruledOut) return null;
  const company = stepOf(account);
  const someone = stepOf(person);
  if (company && (settles.has(company.do) || !someone)) return { about: 'account', step: company };
  return someone ? { about: 'person', step: someone } : null;
}

/** What `s` and `x` act on: a profile or a lead is about the person, every other page about the company. */
export function subjectOf(look: Pick<Look, 'kind' | 'account' | 'person'>): About | null {
  const personal = look.kind === 'linkedin/person' || look.kind === 'sales-navigator/lead';
  if (personal && look.person) return 'person';
  if (look.account) return 'account';
  return look.person ? 'person' : null;
}

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

/** Where the company's people are listed, built from its proven LinkedIn name; the step itself may name a better place. */
export function withPlace(step: NextStep, account: AccountLook | null): NextStep {
  if (step.do !== 'find-person' || step.url) return step;
  const slug = account?.account.aliases.find((alias) => alias.startsWith('linkedin:'))?.slice('linkedin:'.length);
  return slug ? { ...step, url: `https://www.linkedin.com/company/${encodeURIComponent(slug)}/people/` } : step;
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
  if (company && (settles.has(company.do) || !someone)) return { about: 'account', step: withPlace(company, account) };
  return someone ? { about: 'person', step: withPlace(someone, account) } : null;
}

/** What `s` and `x` act on: a profile or a lead is about the person, every other page about the company. */
export function subjectOf(look: Pick<Look, 'kind' | 'account' | 'person'>): About | null {
  const personal = look.kind === 'linkedin/person' || look.kind === 'sales-navigator/lead';
  if (personal && look.person) return 'person';
  if (look.account) return 'account';
  return look.person ? 'person' : null;
}

/**
 * Eight yes-or-no questions that decide what to describe first: the ideal company, the ideal person in it, or both
 * (requirement A19). The rule, in words:
 *
 *   sells to companies ─ no ──► several people decide? ─ no ──► the person only
 *          │ yes                         └─ yes ─► both: what they have in common counts as well
 *          ▼
 *   anything that depends on who is spoken to (a costly purchase, several deciders, an approach made for one, years
 *   together) ─ yes ──► both
 *          └─ no ──► the company only
 *
 * The remaining three do not change what is described; they say what it will be used for, and that is shown.
 */
export const questions = [
  { id: 'companies', ask: 'Do you sell to companies rather than to private persons?' },
  { id: 'kinds', ask: 'Are your customers of different kinds: other sizes, other industries?' },
  { id: 'costly', ask: 'Is what you sell costly, or does it take explaining?' },
  { id: 'several', ask: 'Does more than one person have a say in the purchase?' },
  { id: 'personal', ask: 'Do you speak to each customer differently?' },
  { id: 'time', ask: 'Is your time for selling short, so that every wrong call hurts?' },
  { id: 'better', ask: 'Would fewer but better conversations bring you more sales?' },
  { id: 'years', ask: 'Do customers stay with you for years when it goes well?' },
] as const;

export type QuestionId = (typeof questions)[number]['id'];
/** Missing: not answered yet. */
export type Answers = Partial<Record<QuestionId, boolean>>;
export type Scope = 'company' | 'person' | 'both';

export interface Decided {
  scope: Scope;
  /** Why, in one sentence, for the user. */
  why: string;
}

const asksForPerson: readonly QuestionId[] = ['costly', 'several', 'personal', 'years'];

/** Null until all that the rule needs is answered. */
export function decideScope(answers: Answers): Decided | null {
  if (answers.companies === undefined) return null;
  if (!answers.companies) {
    if (answers.several === undefined) return null;
    return answers.several
      ? { scope: 'both', why: 'Several people decide together, so both count: what they have in common, and who each of them is.' }
      : { scope: 'person', why: 'You sell to one private person at a time: describe that person. There is no company to judge.' };
  }
  if (asksForPerson.some((id) => answers[id] === true))
    return { scope: 'both', why: 'You sell to companies, and who you speak to matters: describe the company first, then the people in it.' };
  if (asksForPerson.some((id) => answers[id] === undefined)) return null;
  return {
    scope: 'company',
    why: 'One person decides quickly and everybody hears the same: describe the company, and add people when you need them.',
  };
}

/** What the profiles will be used for, from the answers that do not decide. */
export function usesOf({ kinds, time, better }: Answers): string[] {
  return [
    ...(kinds ? ['one ICP for each kind of customer'] : []),
    ...(time ? ['leaving the wrong ones early'] : []),
    ...(better ? ['choosing whom to talk to first'] : []),
  ];
}

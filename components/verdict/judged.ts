/** A verdict with the profile it was made against; the same shape for ICPs and personas, so that one block draws both. */
import type { CompanyVerdict, Grade, PersonVerdict, Verdict } from '@/lib/verdict/verdict';

export interface Judged {
  verdict: Verdict;
  /** `exceptions`: of a persona, who bought and was not like it. */
  profile: { id: string; name: string; grade: Grade; negative: boolean; exceptions?: string[] };
}

export const judgedCompany = (verdict: CompanyVerdict): Judged => ({ verdict, profile: verdict.icp });
export const judgedPerson = (verdict: PersonVerdict): Judged => ({ verdict, profile: verdict.persona });

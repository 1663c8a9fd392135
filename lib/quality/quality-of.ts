/** Everything that can be said about how good one profile is, in one call: for its page, its line in a list, its editor. */
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { gradeIcp, gradePersona } from '@/lib/verdict/grade';
import type { Grade } from '@/lib/verdict/verdict';
import { type Checklist, checklistOf } from './checklist';
import type { Checked, Finding } from './lint';
import { findingsOfIcp, findingsOfPersona } from './lints';
import { type Progress, progressOf } from './progress';
import { type ReviewState, reviewState } from './review-clock';
import { type SourceDiversity, sourceDiversity } from './source-diversity';

export interface Quality<Subject> {
  grade: Grade;
  findings: Finding<Subject>[];
  /** Null for personas, whose card has no fixed parts, and for negative ICPs, which need none. */
  checklist: Checklist | null;
  diversity: SourceDiversity;
  /** ICPs only. */
  progress: Progress | null;
  review: ReviewState;
}

export const qualityOfIcp = (checked: Checked<Icp>): Quality<Icp> => ({
  grade: gradeIcp(checked.record),
  findings: findingsOfIcp(checked),
  checklist: checked.record.negative ? null : checklistOf(checked.record),
  diversity: sourceDiversity(checked.record),
  progress: progressOf(checked.record),
  review: reviewState(checked.record.review, checked.history.first, checked.now),
});

export const qualityOfPersona = (checked: Checked<Persona>): Quality<Persona> => ({
  grade: gradePersona(checked.record),
  findings: findingsOfPersona(checked),
  checklist: null,
  diversity: sourceDiversity(checked.record),
  progress: null,
  review: reviewState(checked.record.review, checked.history.first, checked.now),
});

/**
 * The user's own answer to a criterion. It stands over what pages say, because they asked; what pages say stays beside it,
 * word for word.
 */
import type { OwnAnswer } from '@/lib/account/notes';
import type { Judgement } from '@/lib/criterion/criterion';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { CompiledCriterion } from './compiled';

const words = { met: 'yes', partly: 'partly', 'not-met': 'no' } as const;
/** An exclusion asks whether something unwanted applies. */
const excluding = { met: 'it applies', partly: 'it applies in part', 'not-met': 'it does not apply' } as const;
const degrees = { met: 1, partly: 0.5, 'not-met': 0 } as const;

export function withOwnAnswer(
  { mode, wanted, question }: Pick<CompiledCriterion, 'mode' | 'wanted' | 'question'>,
  judgement: Judgement,
  { answer, note, at }: OwnAnswer,
): Judgement {
  const said = (mode === 'exclude' ? excluding : words)[answer];
  const own: SourcedEvidence = { quote: note || said, section: question, source: 'user', url: '', readAt: at, reader: 'user' };
  const contrary = judgement.answer !== 'unknown' && judgement.answer !== answer;
  const because = `${wanted}: you answered ${said}${contrary ? `. Pages say: ${judgement.because}` : ''}`;
  return { answer, degree: degrees[answer], because, evidence: [own, ...judgement.evidence] };
}

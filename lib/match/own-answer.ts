/**
 * The user's own answer to a criterion. It stands over what pages say, because they asked; what pages say stays beside it,
 * word for word.
 */
import type { OwnAnswer } from '@/lib/account/notes';
import type { Judgement } from '@/lib/criterion/criterion';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { CompiledCriterion } from './compiled';
import { inWords } from './in-words';

const degrees = { met: 1, partly: 0.5, 'not-met': 0 } as const;

export function withOwnAnswer(
  { mode, wanted, question }: Pick<CompiledCriterion, 'mode' | 'wanted' | 'question'>,
  judgement: Judgement,
  { answer, note, at }: OwnAnswer,
): Judgement {
  const words = inWords();
  const said = (mode === 'exclude' ? words.excluding : words.answers)[answer];
  const own: SourcedEvidence = { quote: note || said, section: question, source: 'user', url: '', readAt: at, reader: 'user' };
  const contrary = judgement.answer !== 'unknown' && judgement.answer !== answer;
  const because = words.youAnswered(wanted, said) + (contrary ? words.pagesSay(judgement.because) : '');
  return { answer, degree: degrees[answer], because, evidence: [own, ...judgement.evidence] };
}

/** Why the verdict is what it is, strongest first, and in the same column what is still open. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Verdict } from '@/lib/verdict/verdict';
import { openQuestions } from './open-questions';
import { QuestionRow } from './question-row';
import { ReasonRow } from './reason-row';
import { firstReasons, weighReasons } from './weigh-reasons';
import type { LookedFrom } from './looked-from';

interface ReasonsProps extends LookedFrom {
  verdict: Verdict;
}

const firstQuestions = 3;

export function Reasons({ verdict, onOpen, ...place }: ReasonsProps) {
  const [allReasons, setAllReasons] = useState(false);
  const [allQuestions, setAllQuestions] = useState(false);
  const reasons = weighReasons(verdict);
  const questions = openQuestions(verdict);
  const first = firstReasons(reasons.length);
  return (
    <>
      {reasons.length > 0 && (
        <section className="mt-6">
          <h3 className="font-semibold">Why</h3>
          <ol className="mt-1">
            {reasons.slice(0, allReasons ? undefined : first).map((reason) => (
              <ReasonRow key={reason.id} reason={reason} onOpen={onOpen} {...place} />
            ))}
          </ol>
          {reasons.length > first && (
            <Button look="link" className="ml-7" aria-expanded={allReasons} onClick={() => setAllReasons(!allReasons)}>
              {allReasons ? `Show the strongest ${first}` : `Show all ${reasons.length} reasons`}
            </Button>
          )}
        </section>
      )}
      {questions.length > 0 && (
        <section className="mt-6">
          <h3 className="font-semibold">Not known yet</h3>
          <ol className="mt-1">
            {questions.slice(0, allQuestions || questions.length <= firstQuestions + 1 ? undefined : firstQuestions).map((question) => (
              <QuestionRow key={question.id} question={question} onOpen={onOpen} />
            ))}
          </ol>
          {questions.length > firstQuestions + 1 && (
            <Button look="link" className="ml-7" aria-expanded={allQuestions} onClick={() => setAllQuestions(!allQuestions)}>
              {allQuestions ? `Show the ${firstQuestions} that matter most` : `Show all ${questions.length} open questions`}
            </Button>
          )}
        </section>
      )}
    </>
  );
}

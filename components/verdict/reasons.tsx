/** Why the verdict is what it is, strongest first, and in the same column what is still open. */
import { useState } from 'react';
import { Fold } from '@/components/dossier/fold';
import { Button } from '@/components/ui/button';
import type { Verdict } from '@/lib/verdict/verdict';
import { inWords } from './in-words';
import { firstReasons, listReasons } from './list-reasons';
import type { LookedFrom } from './looked-from';
import { openQuestions } from './open-questions';
import { QuestionList } from './question-list';
import { QuestionRow } from './question-row';
import { ReasonRow } from './reason-row';
import type { WhatIf } from './use-what-if';

interface ReasonsProps extends LookedFrom {
  verdict: Pick<Verdict, 'criteria' | 'exclusions' | 'unknowns'>;
  /** The profile describes whom to avoid: what speaks for a match is no good news. */
  negative: boolean;
  /** Where the criteria of this profile stand in the workspace, by criterion; left out where there is no way to it. */
  backing?: ((criterion: string) => string) | undefined;
  whatIf?: WhatIf | undefined;
  /** Under the name of a row: headings one step deeper. */
  inRow?: boolean;
  /** In the dossier the reasons can be folded. */
  fold?: { name: string; open: boolean };
  /** Says here what is not known yet; the dossier has a place of its own for that. */
  asks?: boolean;
}

export function Reasons({ verdict, negative, inRow = false, fold, asks = true, backing, whatIf, onOpen, ...place }: ReasonsProps) {
  const words = inWords().reasons;
  const Heading = inRow ? 'h4' : 'h3';
  const section = inRow ? 'mt-3' : 'mt-6';
  const [allReasons, setAllReasons] = useState(false);
  const reasons = listReasons(verdict);
  const questions = asks ? openQuestions(verdict) : [];
  const first = firstReasons(reasons.length);
  const title = negative ? words.whyItMatches : words.why;
  const list = (
    <>
      <ol className="mt-1">
        {reasons.slice(0, allReasons ? undefined : first).map((reason) => (
          <ReasonRow
            key={reason.id}
            reason={reason}
            negative={negative}
            whatIf={whatIf}
            backing={reason.kind === null ? undefined : backing?.(reason.id)}
            onOpen={onOpen}
            {...place}
          />
        ))}
      </ol>
      {reasons.length > first && (
        <Button look="plain" className="ml-7" aria-expanded={allReasons} onClick={() => setAllReasons(!allReasons)}>
          {allReasons ? words.strongest(first) : words.all(reasons.length)}
        </Button>
      )}
    </>
  );
  const open = (
    <QuestionList>
      {questions.map((question) => (
        <QuestionRow key={question.id} question={question} whatIf={whatIf} now={place.now} onOpen={onOpen} />
      ))}
    </QuestionList>
  );
  return (
    <>
      {reasons.length > 0 &&
        (fold ? (
          <Fold {...fold} level={3} title={title} holds={String(reasons.length)}>
            {list}
          </Fold>
        ) : (
          <section className={section}>
            <Heading className="font-semibold">{title}</Heading>
            {list}
          </section>
        ))}
      {questions.length > 0 &&
        (fold ? (
          <Fold name={`unknown ${fold.name}`} open level={3} title={words.notKnown} holds={String(questions.length)}>
            {open}
          </Fold>
        ) : (
          <section className={section}>
            <Heading className="font-semibold">{words.notKnown}</Heading>
            {open}
          </section>
        ))}
    </>
  );
}

/** Why the verdict is what it is, strongest first, and in the same column what is still open. */
import { type ReactNode, useState } from 'react';
import { Fold } from '@/components/dossier/fold';
import type { Verdict } from '@/lib/verdict/verdict';
import { FirstFew } from './first-few';
import { inWords } from './in-words';
import { listReasons } from './list-reasons';
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
  fold?: { name: string; open: boolean } | undefined;
  /** Says here what is not known yet; the dossier has a place of its own for that. */
  asks?: boolean;
}

export function Reasons({ verdict, negative, inRow = false, fold, asks = true, backing, whatIf, onOpen, ...place }: ReasonsProps) {
  const words = inWords().reasons;
  const [all, setAll] = useState(false);
  const reasons = listReasons(verdict);
  const questions = asks ? openQuestions(verdict) : [];
  return (
    <>
      {reasons.length > 0 && (
        <Part title={negative ? words.whyItMatches : words.why} count={reasons.length} fold={fold} inRow={inRow}>
          <FirstFew all={all} onAll={setAll} words={{ all: words.all, fewer: words.strongest }}>
            {reasons.map((reason) => (
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
          </FirstFew>
        </Part>
      )}
      {questions.length > 0 && (
        <Part title={words.notKnown} count={questions.length} fold={fold && { name: `unknown ${fold.name}`, open: true }} inRow={inRow}>
          <QuestionList>
            {questions.map((question) => (
              <QuestionRow key={question.id} question={question} whatIf={whatIf} now={place.now} onOpen={onOpen} />
            ))}
          </QuestionList>
        </Part>
      )}
    </>
  );
}

interface PartProps extends Pick<ReasonsProps, 'fold' | 'inRow'> {
  title: string;
  count: number;
  children: ReactNode;
}

function Part({ title, count, fold, inRow, children }: PartProps) {
  const Heading = inRow ? 'h4' : 'h3';
  return fold ? (
    <Fold {...fold} level={3} title={title} holds={String(count)}>
      {children}
    </Fold>
  ) : (
    <section className={inRow ? 'mt-3' : 'mt-6'}>
      <Heading className="font-semibold">{title}</Heading>
      {children}
    </section>
  );
}

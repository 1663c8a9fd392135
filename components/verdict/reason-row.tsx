/** A reason: the sentence that a colleague would say, and the words on the page that it rests on. */

import { AnswerLine } from '@/components/answers/answer-line';
import { CorrectValue } from '@/components/own-values/correct-value';
import { Sentence } from '@/components/ui/sentence';
import type { ShapeName } from '@/components/ui/shape';
import type { Tone } from './band-words';
import { inWords } from './in-words';
import type { Mark, Reason } from './list-reasons';
import { ListRow, markGap } from './list-row';
import type { LookedFrom } from './looked-from';
import { QuoteList } from './quote-list';
import type { WhatIf } from './use-what-if';
import { WhatIfActs } from './what-if-acts';

interface ReasonRowProps extends LookedFrom {
  reason: Reason;
  negative: boolean;
  /** Where its criterion stands in the workspace, with why it is there and what backs it. */
  backing?: string | undefined;
  whatIf?: WhatIf | undefined;
}

const marks: Record<Mark, { shape: ShapeName; tone: Tone }> = {
  for: { shape: 'plus', tone: 'strong' },
  partly: { shape: 'half', tone: 'possible' },
  against: { shape: 'minus', tone: 'weak' },
  clear: { shape: 'full', tone: 'open' },
};

export function ReasonRow({ reason, negative, backing, whatIf, ...rest }: ReasonRowProps) {
  const words = inWords().reasons;
  return (
    <ListRow word={words.marks[reason.mark]} {...marks[reason.mark]} {...(negative && { tone: 'open' })}>
      <p className="text-15 font-medium">
        <Sentence>{reason.sentence}</Sentence>
        {reason.must && markGap}
        {reason.must && <span className="whitespace-nowrap text-12 font-normal text-soft">{words.must}</span>}
      </p>
      <QuoteList evidence={reason.evidence} {...rest} />
      {(reason.kind ?? reason.criterion) && (
        <div className="mt-1 flex flex-wrap items-center gap-x-4">
          {reason.kind && <CorrectValue kind={reason.kind} now={rest.now} label={words.correct} />}
          {backing && (
            <a
              href={backing}
              target="_blank"
              rel="noreferrer"
              aria-label={words.backingNamed(reason.sentence)}
              className="inline-flex min-h-6 items-center text-12 font-medium text-accent underline-offset-4 hover:underline"
            >
              {words.backing}
            </a>
          )}
          {reason.criterion && reason.mark !== 'clear' && <WhatIfActs criterion={reason.criterion} sentence={reason.sentence} whatIf={whatIf} />}
        </div>
      )}
      {reason.kind && reason.evidence[0]?.source === 'user' && (
        <AnswerLine criterion={reason.id} kind={reason.kind} wanted={reason.wanted} excludes={reason.excludes} answered />
      )}
    </ListRow>
  );
}

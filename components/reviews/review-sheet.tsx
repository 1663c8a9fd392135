/** The review of one profile: what to go through, what changed, what is still assumed, and how often to come back. */
import type { ReactNode } from 'react';
import { Section } from '@/components/editor/section';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/form/choice';
import { sayDate, sayDay } from '@/components/ui/say-day';
import { reviewCadences } from '@/lib/icp/review';
import type { Board } from '@/lib/quality/criteria-board';
import type { ReviewState } from '@/lib/quality/review-clock';
import { cadenceWords, changeWords, reviewSteps } from '@/lib/quality/review-words';
import { CriteriaTable } from './criteria-table';
import type { AssumptionRow } from './review-index';

interface ReviewSheetProps {
  review: ReviewState;
  board: Board;
  assumptions: readonly AssumptionRow[];
  now: Date;
  onReviewed: () => void;
  onSnooze: () => void;
  onCadence: (months: number) => void;
  /** The form for noting a change. */
  noteChange: ReactNode;
}

export function ReviewSheet({ review, board, assumptions, now, onReviewed, onSnooze, onCadence, noteChange }: ReviewSheetProps) {
  const { state, dueOn, last, everyMonths, snoozedUntil, changes } = review;
  return (
    <>
      <Section title="When" hint="How often, and when next.">
        <p className="text-15">
          {last ? `Last reviewed ${sayDay(last, now)}.` : 'Never reviewed.'} {state === 'due' && `Due since ${sayDate(dueOn ?? '')}.`}
          {state === 'fresh' && dueOn && `Next ${sayDay(dueOn, now)}.`}
          {state === 'snoozed' && `Put off until ${sayDate(snoozedUntil ?? '')}; until then nothing reminds you.`}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button look="primary" onClick={onReviewed}>
            Mark as reviewed
          </Button>
          {state === 'due' && (
            <Button look="quiet" className="min-h-10" onClick={onSnooze}>
              In two weeks
            </Button>
          )}
        </div>
        <Choice
          label="How often"
          options={reviewCadences.map((months) => ({ value: String(months), label: cadenceWords[months].label }))}
          value={String(everyMonths)}
          onChange={(months) => onCadence(Number(months))}
          hint="Advice differs: every six months at least, once a year at least, or once to twice a year. The strictest is where you start."
        />
        <ul className="text-soft">
          {reviewCadences.map((months) => (
            <li key={months}>
              {cadenceWords[months].label}: {cadenceWords[months].advice}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Go through it" hint="Five ways to find what no longer holds.">
        <ol className="list-inside list-decimal">
          {reviewSteps.map(({ title, ask }) => (
            <li key={title} className="py-1">
              <span className="font-semibold">{title}.</span> {ask}
            </li>
          ))}
        </ol>
      </Section>
      <Section title="Changes noticed" hint="A change makes a review due at once. A review deals with all of them.">
        {changes.length > 0 ? (
          <ul>
            {changes.map(({ id, kind, at, note }) => (
              <li key={id} className="py-1">
                <span className="font-semibold">{changeWords[kind].label}</span>, {sayDay(at, now)}
                {note && `: ${note}`}
              </li>
            ))}
          </ul>
        ) : (
          <p>Nothing since the last review.</p>
        )}
        {noteChange}
      </Section>
      <Section title="Criteria" hint="What was tested, and what came of it: counted from the evidence.">
        <div>
          <CriteriaTable board={board} />
        </div>
      </Section>
      <Section title="Assumptions" hint="The oldest first: it has had the most time to become wrong.">
        {assumptions.length > 0 ? (
          <ul>
            {assumptions.map(({ key, text, since, months }) => (
              <li key={key} className="py-1">
                “{text}”{' '}
                <span className="text-soft">
                  since {sayDate(since)}
                  {months > 0 && `, ${months === 1 ? 'a month' : `${months} months`} ago`}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p>None is written down.</p>
        )}
      </Section>
    </>
  );
}

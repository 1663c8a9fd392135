/** What is to be looked at again, what is still assumed, and what lies unpublished, over all profiles. */
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { sayDate, sayDay } from '@/components/ui/say-day';
import { hashOf } from '@/components/workspace/route';
import type { ReviewState } from '@/lib/quality/review-clock';

export interface ReviewRow {
  kind: 'icp' | 'persona';
  id: string;
  name: string;
  review: ReviewState;
  /** "1 of 6 criteria supported". */
  tested: string;
}

export interface AssumptionRow {
  key: string;
  text: string;
  /** YYYY-MM-DD. */
  since: string;
  months: number;
  of: { kind: 'icp' | 'persona'; id: string; name: string };
}

interface ReviewIndexProps {
  rows: readonly ReviewRow[];
  assumptions: readonly AssumptionRow[];
  drafts: readonly { kind: 'icp' | 'persona'; id: string; name: string }[];
  now: Date;
  onReviewed: (row: ReviewRow) => void;
  onSnooze: (row: ReviewRow) => void;
}

const link = 'text-accent underline underline-offset-4';
const addressOf = ({ kind, id }: { kind: string; id: string }) => hashOf('reviews', `${kind}:${id}`);

function sayState({ state, dueOn, last, snoozedUntil, changes }: ReviewState, now: Date): string {
  const reviewed = last ? `Last reviewed ${sayDay(last, now)}` : 'Never reviewed';
  const noticed = changes.length === 0 ? '' : `, ${changes.length === 1 ? 'a change' : `${changes.length} changes`} noticed`;
  if (state === 'snoozed') return `${reviewed}${noticed}. Put off until ${sayDate(snoozedUntil ?? '')}.`;
  if (dueOn === null) return `${reviewed}. It was written before versions were kept, so the clock starts with its first review.`;
  return `${reviewed}${noticed}. ${state === 'due' ? `Due since ${sayDate(dueOn)}.` : `Due ${sayDay(dueOn, now)}.`}`;
}

export function ReviewIndex({ rows, assumptions, drafts, now, onReviewed, onSnooze }: ReviewIndexProps) {
  const due = rows.filter(({ review }) => review.state === 'due');
  const others = rows.filter(({ review }) => review.state !== 'due');
  if (rows.length === 0)
    return (
      <p className="mt-8 max-w-150 text-15">
        Nothing to look at again yet. Half a year after an ICP or a persona is published it comes up here, and sooner when you note that something
        changed.{' '}
        <a className={link} href={hashOf('profiles')}>
          Begin with an ideal company
        </a>
        .
      </p>
    );
  return (
    <>
      <Part title={`To review, ${due.length}`} none={due.length === 0 ? 'Nothing is due. What comes next stands below.' : null}>
        {due.map((row) => (
          <li key={`${row.kind} ${row.id}`} className="border-t border-rule py-3">
            <a className={`text-15 font-semibold ${link}`} href={addressOf(row)}>
              {row.name}
            </a>
            <p className="mt-1 text-soft">
              {sayState(row.review, now)} {row.tested}
            </p>
            <div className="mt-2 flex flex-wrap gap-2">
              <Button look="quiet" aria-label={`Mark as reviewed: ${row.name}`} onClick={() => onReviewed(row)}>
                Mark as reviewed
              </Button>
              <Button look="quiet" aria-label={`In two weeks: ${row.name}`} onClick={() => onSnooze(row)}>
                In two weeks
              </Button>
            </div>
          </li>
        ))}
      </Part>
      <Part title={`Later, ${others.length}`} none={others.length === 0 ? 'Nothing else is written.' : null}>
        {others.map((row) => (
          <li key={`${row.kind} ${row.id}`} className="border-t border-rule py-2">
            <a className={link} href={addressOf(row)}>
              {row.name}
            </a>
            <p className="text-soft">
              {sayState(row.review, now)} {row.tested}
            </p>
          </li>
        ))}
      </Part>
      <Part
        title={`Assumptions, ${assumptions.length}`}
        none={
          assumptions.length === 0 ? 'Nothing is written down as assumed. What you believe and have not checked belongs here, with its day.' : null
        }
      >
        {assumptions.map(({ key, text, since, months, of }) => (
          <li key={key} className="border-t border-rule py-2">
            <p>
              “{text}” <span className="text-soft">since {sayDate(since)}</span>
              {months > 0 && <span className="text-soft">, {months === 1 ? 'a month' : `${months} months`} ago</span>}
            </p>
            <a className={link} href={addressOf(of)}>
              {of.name}
            </a>
          </li>
        ))}
      </Part>
      <Part title={`Not published, ${drafts.length}`} none={drafts.length === 0 ? 'Pages are compared with everything you have written.' : null}>
        {drafts.map((draft) => (
          <li key={`${draft.kind} ${draft.id}`} className="border-t border-rule py-2">
            <a className={link} href={hashOf(draft.kind, draft.id)}>
              {draft.name}
            </a>{' '}
            <span className="text-soft">holds changes that no page is compared with yet.</span>
          </li>
        ))}
      </Part>
    </>
  );
}

function Part({ title, none, children }: { title: string; none: string | null; children: ReactNode }) {
  return (
    <section className="mt-8 border-t-2 border-ink pt-3" aria-label={title}>
      <h2 className="mb-2 text-18 font-semibold">{title}</h2>
      {none ? <p className="text-15">{none}</p> : <ul>{children}</ul>}
    </section>
  );
}

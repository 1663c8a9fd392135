/** What wants another look: all profiles (`#reviews`), or the review of one (`#reviews/icp:<id>`). */
import { ProfileWays } from '@/components/quality/profile-ways';
import { NoteChange } from '@/components/reviews/note-change';
import { type AssumptionRow, ReviewIndex, type ReviewRow } from '@/components/reviews/review-index';
import { ReviewSheet } from '@/components/reviews/review-sheet';
import { ScreenHead } from '@/components/workspace/shell';
import { type Kind, markReviewed, noteChange, setCadence, snoozeReview, type WayBack } from '@/lib/app/quality/keep-alive';
import type { Grounds } from '@/lib/app/quality/watch-quality';
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { criteriaBoard } from '@/lib/quality/criteria-board';
import { dayOf, monthsBetween, reviewState } from '@/lib/quality/review-clock';
import { changeWords } from '@/lib/quality/review-words';
import { readProfileId } from '../profile-id';
import { defineScreen, type ScreenProps } from '../screen';
import { historyIn, useGrounds, withResults } from '../use-grounds';

interface Named {
  kind: Kind;
  record: Icp | Persona;
}

const allOf = ({ records: { icps, personas } }: Grounds): Named[] => [
  ...icps.filter(({ status }) => status !== 'retired').map((record) => ({ kind: 'icp' as const, record })),
  ...personas.map((record) => ({ kind: 'persona' as const, record })),
];

/** Oldest first. */
const assumptionsOf = (all: readonly Named[], now: Date): AssumptionRow[] =>
  all
    .flatMap(({ kind, record }) =>
      (record.assumptions ?? [])
        .filter(({ text }) => text.trim() !== '')
        .map(({ id, text, since }) => ({
          key: `${kind}/${record.id}/${id}`,
          text,
          since,
          months: monthsBetween(since, dayOf(now)),
          of: { kind, id: record.id, name: record.name },
        })),
    )
    .toSorted((a, b) => (a.since < b.since ? -1 : 1));

const stateOf = ({ kind, record }: Named, grounds: Grounds, now: Date) =>
  reviewState(withResults(record, grounds, now).review, historyIn(grounds, kind, record.id).first, now);

function rowOf({ kind, record }: Named, grounds: Grounds, now: Date): ReviewRow {
  const { rows, counts } = criteriaBoard(record);
  const tested =
    rows.length === 0
      ? 'No criteria yet.'
      : `${counts.supported} of ${rows.length} criteria supported${counts.contradicted > 0 ? `, ${counts.contradicted} contradicted` : ''}.`;
  return { kind, id: record.id, name: record.name, review: stateOf({ kind, record }, grounds, now), tested };
}

/** What is due first; then by the day on which it falls due. */
const dueFirst = (a: ReviewRow, b: ReviewRow) => ((a.review.dueOn ?? '9999') < (b.review.dueOn ?? '9999') ? -1 : 1);

function Reviews({ route, now, act, say }: ScreenProps) {
  const grounds = useGrounds();
  if (!grounds) return <ScreenHead title="Reviews">Looking through what you wrote…</ScreenHead>;
  const done = (run: () => WayBack, text: string) =>
    act(async () => {
      const undo = await run();
      if (undo) say(text, () => act(undo));
    });
  const named = readProfileId(route.id);
  const all = allOf(grounds);
  const one = named && all.find(({ kind, record }) => kind === named.kind && record.id === named.id);
  if (one) return <OneReview key={route.id} one={one} grounds={grounds} now={now} done={done} />;
  return (
    <>
      <ScreenHead title="Reviews">
        Markets move, and so do your best customers. A profile is looked at again every six months, or when something changed.
      </ScreenHead>
      <ReviewIndex
        rows={all.map((each) => rowOf(each, grounds, now)).toSorted(dueFirst)}
        assumptions={assumptionsOf(all, now)}
        drafts={all
          .filter(({ kind, record }) => grounds.drafts.has(`${kind}/${record.id}`))
          .map(({ kind, record: { id, name } }) => ({ kind, id, name }))}
        now={now}
        onReviewed={({ kind, id, name }) => done(() => markReviewed(kind, id), `${name} is reviewed as of today.`)}
        onSnooze={({ kind, id, name }) => done(() => snoozeReview(kind, id), `${name} comes back in two weeks.`)}
      />
    </>
  );
}

interface OneProps {
  one: Named;
  grounds: Grounds;
  now: Date;
  done: (run: () => WayBack, text: string) => void;
}

function OneReview({ one, grounds, now, done }: OneProps) {
  const { kind, record } = one;
  const { id, name } = record;
  return (
    <>
      <p>
        <a className="text-accent underline underline-offset-4" href="#reviews">
          Reviews
        </a>
      </p>
      <ScreenHead title={name}>Ten minutes, five questions, and the verdicts are worth more afterwards.</ScreenHead>
      <div className="mt-4">
        <ProfileWays kind={kind} id={id} name={name} here="reviews" />
      </div>
      <div className="mt-8">
        <ReviewSheet
          review={stateOf(one, grounds, now)}
          board={criteriaBoard(record)}
          assumptions={assumptionsOf([one], now)}
          now={now}
          onReviewed={() => done(() => markReviewed(kind, id), `${name} is reviewed as of today.`)}
          onSnooze={() => done(() => snoozeReview(kind, id), `${name} comes back in two weeks.`)}
          onCadence={(months) => done(() => setCadence(kind, id, months), `${name} comes back every ${months} months.`)}
          noteChange={
            <NoteChange
              onNote={(change, note) => done(() => noteChange(kind, id, change, note), `Noted: ${changeWords[change].label.toLowerCase()}.`)}
            />
          }
        />
      </div>
    </>
  );
}

export default defineScreen({ id: 'reviews', label: 'Reviews', place: { group: 'Check', order: 20 }, Show: Reviews });

/** The points of one kind: which the text speaks to, and with which of its words. */
import { PageText } from '@/components/ui/page-text';
import { Shape } from '@/components/ui/shape';
import type { CheckedPoint, PointKind } from '@/lib/draft-check/point';
import { kindWords, stateWords } from './point-words';

interface PointListProps {
  kind: PointKind;
  points: readonly CheckedPoint[];
}

/** What is there comes first; within that the user's own order. */
const order: readonly CheckedPoint['state'][] = ['covered', 'named', 'missed'];

export function PointList({ kind, points }: PointListProps) {
  const covered = points.filter(({ state }) => state === 'covered').length;
  return (
    <section className="mt-6" aria-label={kindWords[kind]}>
      <h3 className="text-15 font-semibold">
        {kindWords[kind]}{' '}
        <span className="font-normal text-soft">
          {covered} of {points.length}
        </span>
      </h3>
      <ul className="mt-1">
        {order
          .flatMap((each) => points.filter(({ state }) => state === each))
          .map((point) => (
            <PointRow key={point.id} point={point} />
          ))}
      </ul>
    </section>
  );
}

function PointRow({ point: { label, state, quote, shared } }: { point: CheckedPoint }) {
  const { word, shape, tone } = stateWords[state];
  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-3 border-b border-rule py-3 last:border-b-0">
      <span className={`pt-1 ${tone}`}>
        <Shape name={shape} />
      </span>
      <div>
        <p className="text-15">
          <PageText>{label}</PageText>
        </p>
        <p className="text-12 text-soft">
          {word}
          {shared.length > 0 && (
            <>
              {', by: '}
              <PageText>{shared.join(', ')}</PageText>
            </>
          )}
        </p>
        {quote && (
          <blockquote dir="auto" className="mt-1 line-clamp-4 border-l border-edge pl-3 font-serif">
            “{quote}”
          </blockquote>
        )}
      </div>
    </li>
  );
}

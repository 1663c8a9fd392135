/** The points of one kind: which the text speaks to, and with which of its words. */
import { useContext } from 'react';
import { PageText } from '@/components/ui/page-text';
import { Quoted } from '@/components/ui/quoted';
import { Shape } from '@/components/ui/shape';
import { ShowOnPageContext } from '@/components/verdict/show-on-page';
import type { CheckedPoint, PointKind } from '@/lib/draft-check/point';
import { CheckedPageContext } from './checked-page';
import { inWords } from './in-words';
import { stateMarks } from './state-marks';

interface PointListProps {
  kind: PointKind;
  points: readonly CheckedPoint[];
}

/** What is there comes first; within that the user's own order. */
const order: readonly CheckedPoint['state'][] = ['covered', 'named', 'missed'];

export function PointList({ kind, points }: PointListProps) {
  const said = inWords();
  const ofPage = useContext(CheckedPageContext) !== null;
  const Heading = ofPage ? 'h4' : 'h3';
  const covered = points.filter(({ state }) => state === 'covered').length;
  return (
    <section className={ofPage ? 'mt-4' : 'mt-6'} aria-label={said.kinds[kind]}>
      <Heading className={ofPage ? 'font-semibold' : 'text-15 font-semibold'}>
        {said.kinds[kind]} <span className="font-normal text-soft">{said.ofAll(covered, points.length)}</span>
      </Heading>
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

function PointRow({ point: { label, state, quote, pieces, shared } }: { point: CheckedPoint }) {
  const said = inWords();
  const url = useContext(CheckedPageContext);
  const onShow = useContext(ShowOnPageContext);
  const { shape, tone } = stateMarks[state];
  const word = state === 'missed' ? said.states.missed[url === null ? 'text' : 'page'] : said.states[state];
  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-3 border-b border-rule py-3 last:border-b-0">
      <span className={`pt-1 ${tone}`}>
        <Shape name={shape} />
      </span>
      <div>
        <p className="text-15">
          <PageText>{label}</PageText>
        </p>
        <p className="text-12 text-soft">{shared.length > 0 ? <PageText>{said.by(word, shared.join(', '))}</PageText> : word}</p>
        {quote && (
          <figure className="mt-1 border-l border-edge pl-3">
            <blockquote dir="auto" className="line-clamp-4 font-serif">
              <Quoted>{quote}</Quoted>
            </blockquote>
            {url !== null && onShow && (
              <figcaption className="text-12">
                <button
                  type="button"
                  aria-label={said.showWords(quote)}
                  className="min-h-6 font-medium text-accent underline-offset-2 hover:underline"
                  onClick={() => onShow({ quote, url, pieces })}
                >
                  {said.showOnPage}
                </button>
              </figcaption>
            )}
          </figure>
        )}
      </div>
    </li>
  );
}

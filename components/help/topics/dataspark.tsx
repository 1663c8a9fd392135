/** The guided tour (G20): how the worked example came about, as steps that tick themselves off from what is stored. */
import clsx from 'clsx';
import { defineTopic, type TopicProps } from '../help-topic';

function DataSpark({ tour }: TopicProps) {
  const next = tour?.find(({ done }) => !done);
  return (
    <>
      <p>
        DataSpark, an invented maker of analytics for online shops, looked at its most profitable customers, asked the marketing directors there what
        was hard, and asked its own sales team whom they usually meet. Out of it came one ICP and one persona, then better leads and shorter sales. Do
        the same in nine steps.
      </p>
      <p role="status" className="mt-4 text-13 text-soft">
        {tour ? `${tour.filter(({ done }) => done).length} of ${tour.length} done.` : 'Looking at what you have written…'}
      </p>
      <ol className="mt-2">
        {(tour ?? []).map(({ id, title, how, hash, done }, at) => (
          <li key={id} className="grid grid-cols-[32px_minmax(0,1fr)] border-t border-rule py-3">
            <span aria-hidden="true" className={clsx('font-semibold', done ? 'text-strong' : 'text-soft')}>
              {done ? '✓' : at + 1}
            </span>
            <span>
              <a href={hash} className="font-semibold text-accent underline underline-offset-4">
                {title}
              </a>
              <span className="text-13 text-soft">{done ? ' · done' : id === next?.id ? ' · next' : ''}</span>
              <span className="block">{how}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

export default defineTopic({
  id: 'dataspark',
  title: 'Do it like DataSpark',
  about: 'A guided tour in nine steps, from your best customers to a tested ICP.',
  order: 5,
  Show: DataSpark,
});

/** Saved companies under the ICP as it is written now, against the published one: how many per band, and who changes. */
import clsx from 'clsx';
import { Shape } from '@/components/ui/shape';
import { bandWords, toneText } from '@/components/verdict/band-words';
import type { Band } from '@/lib/verdict/verdict';
import { changedRows, countBands } from './preview-words';
import type { Preview } from './use-preview';

interface PreviewPaneProps {
  preview: Preview | null;
  negative: boolean;
}

/** More names than this are a list to open. */
const shownNames = 8;

function Word({ band, negative }: { band: Band; negative: boolean }) {
  const { word, shape, tone } = bandWords(band, negative);
  return (
    <span className={clsx('inline-flex items-center gap-1', toneText[tone])}>
      <Shape name={shape} size={12} /> {word}
    </span>
  );
}

export function PreviewPane({ preview, negative }: PreviewPaneProps) {
  if (!preview) return <p className="text-soft">Trying the ICP on the companies you saved…</p>;
  const { rows, invented, stale } = preview;
  const compared = rows.some(({ before }) => before !== null);
  const changed = changedRows(rows);
  return (
    <section aria-labelledby="preview-title" aria-busy={stale}>
      <h2 id="preview-title" className="text-18 font-semibold">
        What it would do
      </h2>
      <p className="mt-1 text-soft">
        {invented
          ? 'Nobody is saved yet, so two invented companies stand in.'
          : `${rows.length} saved ${rows.length === 1 ? 'company' : 'companies'}, judged again as you write.`}{' '}
        {compared ? 'Before: as published. Now: as written here.' : 'Nothing is published yet, so there is no before.'}
      </p>
      <table className="mt-3 w-full">
        <thead>
          <tr className="border-b border-rule text-12 text-soft">
            <th scope="col" className="py-1 text-left font-normal">
              Band
            </th>
            {compared && (
              <th scope="col" className="py-1 text-right font-normal">
                Before
              </th>
            )}
            <th scope="col" className="py-1 text-right font-normal">
              Now
            </th>
          </tr>
        </thead>
        <tbody>
          {countBands(rows).map(({ band, before, after }) => (
            <tr key={band} className="border-b border-rule" data-band={band}>
              <th scope="row" className="py-1 text-left font-normal">
                <Word band={band} negative={negative} />
              </th>
              {compared && <td className="py-1 text-right">{before}</td>}
              <td className={clsx('py-1 text-right', compared && before !== after && 'font-semibold')}>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {invented && (
        <ul className="mt-3 grid gap-1">
          {rows.map(({ id, name, after }) => (
            <li key={id}>
              {name}: <Word band={after} negative={negative} />
            </li>
          ))}
        </ul>
      )}
      {compared && (
        <p className="mt-3 font-medium">{changed.length === 0 ? 'Nobody changes band.' : `${changed.length} of ${rows.length} change band`}</p>
      )}
      <Changes rows={changed.slice(0, shownNames)} negative={negative} />
      {changed.length > shownNames && (
        <details className="mt-1">
          <summary className="text-accent underline-offset-4 hover:underline">{changed.length - shownNames} more</summary>
          <Changes rows={changed.slice(shownNames)} negative={negative} />
        </details>
      )}
    </section>
  );
}

function Changes({ rows, negative }: { rows: Preview['rows']; negative: boolean }) {
  return (
    <ul>
      {rows.map(({ id, name, before, after }) => (
        <li key={id} className="border-b border-rule py-1">
          <bdi dir="auto" className="block font-medium">
            {name}
          </bdi>
          <span className="flex flex-wrap items-center gap-x-2 text-12">
            {before && <Word band={before} negative={negative} />} <span aria-hidden="true">→</span>
            <span className="sr-only">becomes</span> <Word band={after} negative={negative} />
          </span>
        </li>
      ))}
    </ul>
  );
}

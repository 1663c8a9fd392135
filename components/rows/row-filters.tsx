/** How many rows there are of each band, which is also the way to see only those. */
import clsx from 'clsx';
import { Shape, type ShapeName } from '@/components/ui/shape';
import { type Tone, toneText } from '@/components/verdict/band-words';
import type { RowLook } from '@/lib/protocol/row-look';
import { inWords } from './in-words';
import { tonesInOrder } from './order-rows';
import { rowBand } from './row-words';

interface RowFiltersProps {
  rows: readonly RowLook[];
  /** Null shows all. */
  shown: Tone | null;
  onShow: (tone: Tone | null) => void;
}

const shapes: Record<Tone, ShapeName> = { strong: 'full', possible: 'half', open: 'dashed', weak: 'low', out: 'barred' };

export function RowFilters({ rows, shown, onShow }: RowFiltersProps) {
  const words = inWords().filters;
  const counts = Map.groupBy(rows, (row) => rowBand(row).tone);
  if (counts.size < 2) return null;
  return (
    <fieldset className="mt-2 flex flex-wrap gap-x-2 gap-y-1">
      <legend className="sr-only">{words.legend}</legend>
      {tonesInOrder.map((tone) => {
        const count = counts.get(tone)?.length ?? 0;
        return count === 0 ? null : (
          <button
            key={tone}
            type="button"
            aria-pressed={shown === tone}
            className={clsx(
              'inline-flex min-h-6 items-center gap-1 rounded-full border px-2 text-12 font-medium hover:bg-sunk',
              shown === tone ? 'border-ink bg-sunk' : 'border-rule',
            )}
            onClick={() => onShow(shown === tone ? null : tone)}
          >
            <Shape name={shapes[tone]} size={12} className={toneText[tone]} />
            {words.bands[tone]} <span className="text-soft">{count}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

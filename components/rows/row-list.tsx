/** Rows of a page with a quick verdict each. No row opens anything by itself, and none moves while it is worked on. */
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { usePanelUi } from '@/components/panel-ui';
import type { Tone } from '@/components/verdict/band-words';
import type { Look } from '@/lib/protocol/panel-view';
import type { RowLook } from '@/lib/protocol/row-look';
import { inWords } from './in-words';
import { moveRow } from './move-row';
import { orderMark, orderRows } from './order-rows';
import type { RowEvents } from './row-actions';
import { RowFilters } from './row-filters';
import { RowItem } from './row-item';
import { rowBand, sayUnkeepable } from './row-words';

interface RowListProps extends RowEvents {
  rows: readonly RowLook[];
  pageUrl: string;
  lists: Look['lists'];
  now: Date;
}

/** Fewer rows are seen at a glance. */
const worthFiltering = 4;

const sorts = ['fit', 'page'] as const;

export function RowList({ rows, ...rest }: RowListProps) {
  const id = useId();
  const { rowSort, sortRows, choosingRow, notingRow } = usePanelUi();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [only, setOnly] = useState<Tone | null>(null);
  /** What the user does with a row must not move it: the order is made again only when what decides it changes. */
  const held = useRef({ mark: '', order: [] as string[] });
  const mark = `${rowSort}\n${orderMark(rows)}`;
  if (held.current.mark !== mark) held.current = { mark, order: orderRows(rows, rowSort).map(({ key }) => key) };
  const { order } = held.current;
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const shown = order.flatMap((key) => byKey.get(key) ?? []).filter((row) => only === null || rowBand(row).tone === only);
  const people = rows.every(({ about }) => about === 'person');
  const companies = rows.every(({ about }) => about === 'account');
  const words = inWords();
  const title = words.list[people ? 'people' : companies ? 'companies' : 'rows'](rows.length);

  const toggle = (key: string) => {
    const next = new Set(opened);
    if (!next.delete(key)) next.add(key);
    setOpened(next);
  };
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !(event.target as HTMLElement).matches('[data-row-toggle]')) return;
    event.preventDefault();
    moveRow(step);
  };

  return (
    <section id="rows" aria-labelledby={`${id}-title`} tabIndex={-1} className="mt-4 outline-none">
      <h2 id={`${id}-title`} className="text-18 font-semibold">
        {title}
      </h2>
      {rows.length >= worthFiltering && <RowFilters rows={rows} shown={only} onShow={setOnly} />}
      {rows.length > 1 && (
        <fieldset className="mt-2 flex gap-4">
          <legend className="sr-only">{words.list.order}</legend>
          {sorts.map((sort) => (
            <label key={sort} className="inline-flex min-h-6 items-center gap-1 text-12 text-soft has-checked:font-semibold has-checked:text-ink">
              <input type="radio" name={`${id}-sort`} checked={rowSort === sort} onChange={() => sortRows(sort)} className="accent-accent" />
              {words.list[sort]}
            </label>
          ))}
        </fieldset>
      )}
      <ol aria-labelledby={`${id}-title`} className="mt-2 border-t border-rule" onKeyDown={walk}>
        {shown.map((row) => (
          <RowItem
            key={row.key}
            row={row}
            open={opened.has(row.key)}
            choosing={choosingRow === row.key}
            noting={notingRow === row.key}
            unkeepable={sayUnkeepable(row, rows)}
            onToggle={() => toggle(row.key)}
            {...rest}
          />
        ))}
      </ol>
      {shown.length === 0 && (
        <p className="py-3 text-soft">
          {words.filters.noneLeft}
          <button type="button" className="font-medium text-accent underline underline-offset-4" onClick={() => setOnly(null)}>
            {words.filters.showAll}
          </button>
        </p>
      )}
      <p className="mt-2 text-12 text-soft">{words.list.notKept}</p>
    </section>
  );
}

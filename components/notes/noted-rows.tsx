/** What was noted over time, newest first: each a press away from being taken out, and under them the short form for one more. */
import { type ReactNode, useId } from 'react';
import { Button } from '@/components/ui/button';
import { PageText } from '@/components/ui/page-text';
import { OpenInPlace, type ShortFormHandles } from './open-in-place';

export interface NotedRow {
  /** ISO time; tells rows apart. */
  at: string;
  /** "Contacted yesterday". */
  name: string;
  /** Goes on behind the name: ", e-mail". */
  also?: string | undefined;
  /** In the user's own words, or "". */
  text: string;
  onRemove: () => void;
}

interface NotedRowsProps {
  words: {
    title: string;
    none: string;
    more: (count: number) => string;
    remove: string;
    removeNamed: (name: string) => string;
    /** Opens the form. */
    add: string;
  };
  rows: readonly NotedRow[];
  /** The form. */
  children: (form: ShortFormHandles) => ReactNode;
}

const shown = 5;

export function NotedRows({ words, rows, children }: NotedRowsProps) {
  const id = useId();
  return (
    /* Named, but no heading: the form stands in the first window, in the verdicts and in rows, under headings of any level. */
    <section className="mt-4" aria-labelledby={id}>
      <p id={id} className="font-medium">
        {words.title}
      </p>
      {rows.length === 0 && <p className="text-soft">{words.none}</p>}
      <ul>
        {rows.slice(0, shown).map(({ at, name, also, text, onRemove }) => (
          <li key={at} className="flex items-baseline justify-between gap-3 py-1">
            <span>
              {name}
              {also}
              {text && (
                <>
                  {': '}
                  <PageText className="text-soft">{text}</PageText>
                </>
              )}
            </span>
            <Button look="plain" className="shrink-0 text-12" aria-label={words.removeNamed(name)} onClick={onRemove}>
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      {rows.length > shown && <p className="text-12 text-soft">{words.more(rows.length - shown)}</p>}
      <OpenInPlace label={words.add} rows={rows.length}>
        {children}
      </OpenInPlace>
    </section>
  );
}

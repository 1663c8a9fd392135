/** Both verdicts at a glance, side by side and never blended; each leads to its block. Always 80 px high. */
import { PageText } from '@/components/ui/page-text';
import { BandLine } from './band-line';
import type { BandWords } from './band-words';

export interface IndexEntry {
  label: string;
  /** Null when there is nobody to name: then `otherwise` stands in its place. */
  name: string | null;
  href: string | null;
  words: BandWords | null;
  /** Said when there is no band. */
  otherwise: string;
}

export function FitIndex({ entries }: { entries: readonly IndexEntry[] }) {
  return (
    <nav aria-label="Verdicts" className="mt-2">
      <ul className="grid h-20 grid-cols-2 divide-x divide-rule border-y border-rule">
        {entries.map((entry, at) => (
          <li key={entry.label} className={at === 0 ? 'min-w-0 py-2 pr-3' : 'min-w-0 py-2 pl-3'}>
            {entry.href ? (
              <a href={entry.href} className="block rounded-sm hover:bg-sunk">
                <IndexText entry={entry} />
              </a>
            ) : (
              <IndexText entry={entry} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function IndexText({ entry: { label, name, words, otherwise } }: { entry: IndexEntry }) {
  return (
    <>
      <span className="block text-12 text-soft">{label}</span>
      {name !== null && (
        <span className="block truncate font-serif text-15">
          <PageText>{name}</PageText>
        </span>
      )}
      {words ? <BandLine words={words} as="word" /> : <span className="block truncate text-soft">{otherwise}</span>}
    </>
  );
}

/**
 * Both verdicts at a glance, side by side and never blended; each leads to its block. With the score as a small drawing
 * between. At least 116 px high.
 */
import { PageText } from '@/components/ui/page-text';
import { BandLine } from './band-line';
import type { BandWords } from './band-words';
import { inWords } from './in-words';
import type { Score } from './say-score';
import { ScoreStrip } from './score-strip';

export interface IndexEntry {
  label: string;
  /** Null when there is nobody to name: then `otherwise` stands in its place. */
  name: string | null;
  href: string | null;
  words: BandWords | null;
  /** Null when there is nothing to draw. */
  score: Score | null;
  /** How much of it is known and how good the profile is: "7/9 known · grade B"; "" when nothing was compared. */
  rests: string;
  /** Said when there is no band. */
  otherwise: string;
}

export function FitIndex({ entries }: { entries: readonly IndexEntry[] }) {
  return (
    <nav aria-label={inWords().index.verdicts} className="mt-2">
      <ul className="grid min-h-29 grid-cols-2 divide-x divide-rule border-y border-rule">
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

function IndexText({ entry: { label, name, words, score, rests, otherwise } }: { entry: IndexEntry }) {
  return (
    <>
      <span className="block text-12 text-soft">{label}</span>
      {name !== null && (
        <span className="block truncate font-serif text-15">
          <PageText>{name}</PageText>
        </span>
      )}
      {words ? <BandLine words={words} as="word" /> : <span className="block truncate text-soft">{otherwise}</span>}
      {words && score && (
        <span className="mt-1 flex h-3 items-center gap-2">
          <span className="min-w-0 flex-1">
            <ScoreStrip score={score} tone={words.tone} />
          </span>
          {score.score !== null && <span className="w-7 shrink-0 text-right text-13/3 font-semibold">{score.score}</span>}
        </span>
      )}
      {rests !== '' && <span className="mt-1 block text-12 text-soft">{rests}</span>}
    </>
  );
}

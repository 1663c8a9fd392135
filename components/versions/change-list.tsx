/** What changed, one sentence per change; longer texts with the words that went and came. */
import { Sentence } from '@/components/ui/sentence';
import { type DiffPiece, wordDiff } from '@/lib/quality/word-diff';

export interface ShownChange {
  path: string;
  label: string;
  before: unknown;
  after: unknown;
  say: string;
}

/** Up to here a sentence says both texts well enough. */
const shortCharacters = 60;

const isLong = (value: unknown): value is string => typeof value === 'string' && value.length > shortCharacters;

export function ChangeList({ changes, none }: { changes: readonly ShownChange[]; none: string }) {
  if (changes.length === 0) return <p className="text-soft">{none}</p>;
  return (
    <ul>
      {changes.map(({ path, label, before, after, say }) => (
        <li key={path} className="py-1">
          {typeof before === 'string' && typeof after === 'string' && (isLong(before) || isLong(after)) ? (
            <>
              {label}: <Words pieces={wordDiff(before, after)} />
            </>
          ) : (
            <Sentence>{say}</Sentence>
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({ pieces }: { pieces: readonly DiffPiece[] }) {
  return (
    <span className="font-serif text-15">
      {pieces.map(({ kind, text }, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity
        if (kind === 'kept') return <span key={at}>{text}</span>;
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity
        if (kind === 'removed') return <del key={at}>{text}</del>;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity
          <ins key={at} className="bg-accent-soft decoration-accent">
            {text}
          </ins>
        );
      })}
    </span>
  );
}

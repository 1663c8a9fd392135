/** Whose words a text speaks, and whether its tone is the one chosen for the persona. */
import { PageText } from '@/components/ui/page-text';
import { Shape } from '@/components/ui/shape';
import type { DraftCheck } from '@/lib/draft-check/check-draft';
import { axisWords, ownWordsSentences } from './point-words';

/** More would be a word list. */
const shown = 24;

export function WordsAndTone({ ownWords: { verdict, theirs, ours }, tone }: Pick<DraftCheck, 'ownWords' | 'tone'>) {
  return (
    <div className="mt-8 grid gap-x-8 gap-y-6 border-t border-rule pt-4 lg:grid-cols-2">
      <section aria-label="Words">
        <h3 className="text-15 font-semibold">Words</h3>
        <p className="mt-1">{ownWordsSentences[verdict]}</p>
        <WordLine name="Theirs" words={theirs} />
        <WordLine name="Of somebody who sells" words={ours} />
      </section>
      <section aria-label="Tone">
        <h3 className="text-15 font-semibold">Tone</h3>
        {tone.length === 0 && <p className="mt-1 text-soft">No tone is set for this persona, so there is nothing to compare with.</p>}
        <ul>
          {tone.map(({ axis, wanted, heard, fits, marks }) => (
            <li key={axis} className="mt-1 grid grid-cols-[16px_minmax(0,1fr)] gap-x-3">
              <span className={`pt-0.5 ${fits ? 'text-strong' : 'text-weak'}`}>
                <Shape name={fits ? 'full' : 'low'} />
              </span>
              <span>
                {axisWords[axis]}: sounds {heard}, wanted {wanted}. {fits ? 'Suits.' : 'Does not suit.'}
                {marks.length > 0 && (
                  <span className="block text-12 text-soft">
                    Heard from: <PageText>{marks.slice(0, shown).join(', ')}</PageText>
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function WordLine({ name, words }: { name: string; words: readonly string[] }) {
  return (
    <p className="mt-2">
      <span className="block text-12 text-soft">{name}</span>
      {words.length === 0 ? <span className="text-soft">none</span> : <PageText className="font-serif">{words.slice(0, shown).join(', ')}</PageText>}
      {words.length > shown && <span className="text-soft"> and {words.length - shown} more</span>}
    </p>
  );
}

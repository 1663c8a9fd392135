/** The library of pains: what hurts, whom, and how it would show. */
import { Button } from '@/components/ui/button';
import { sayCount } from '@/components/ui/say-list';
import { hashOf } from '@/components/workspace/route';
import { ScreenHead } from '@/components/workspace/shell';
import type { Pain } from '@/lib/icp/icp';

interface PainsListProps {
  pains: readonly Pain[];
  /** How many ICPs and personas name it, by pain id. */
  uses: Readonly<Record<string, number>>;
  onNew: () => void;
}

export function PainsList({ pains, uses, onNew }: PainsListProps) {
  return (
    <>
      <ScreenHead title="Pains">
        Problems that you solve, written once and used by ICPs, personas, proofs and messages. Be as specific as the people who have them.
      </ScreenHead>
      <Button look="primary" className="mt-6" onClick={onNew}>
        New pain
      </Button>
      {pains.length === 0 ? (
        <p className="mt-8 max-w-150 border-t border-rule pt-4 text-15">
          Nothing here yet. A good pain names what is hard, what it costs when nothing changes, why now, and how they would measure that it is gone.
          Its cues are words that somebody who has it would write: “copy and paste”, “spreadsheets”. “Inefficient” is nobody’s pain.
        </p>
      ) : (
        <ul className="mt-6 border-t-2 border-ink">
          {pains.map(({ id, name, challenge, cues, signs }) => (
            <li key={id} className="grid gap-x-8 gap-y-1 border-b border-rule py-3 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
              <a className="text-15 font-semibold text-accent underline underline-offset-4" href={hashOf('pains', id)}>
                {name || 'A pain without a name'}
              </a>
              <div>
                <p className={challenge ? 'text-15' : 'text-soft'}>{challenge || 'The challenge is not written yet.'}</p>
                <p className="mt-1 text-soft">
                  {`${sayCount((cues ?? []).length, 'cue')}, ${sayCount((signs ?? []).length, 'sign')} · named by ${sayCount(uses[id] ?? 0, 'profile')}`}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

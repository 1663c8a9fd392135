/** Choosing what goes into a pack that is given away. Nothing about companies or people can be chosen: it is not there. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Choice, Choices } from '@/components/ui/form/choice';

export interface PackPartWish {
  /** Ids of ICPs; null for everything. */
  icps: readonly string[] | null;
  evidence: boolean;
}

interface GiveAwayProps {
  icps: readonly { id: string; name: string }[];
  canExport: boolean;
  /** Another button is the first one of the screen at this moment. */
  quiet: boolean;
  onExport: (wish: PackPartWish) => void;
}

const wholes = [
  { value: 'all', label: 'Everything' },
  { value: 'some', label: 'Some ICPs and what belongs to them' },
] as const;

export function GiveAway({ icps, canExport, quiet, onExport }: GiveAwayProps) {
  const [whole, setWhole] = useState<'all' | 'some'>('all');
  const [chosen, setChosen] = useState<string[]>([]);
  const [evidence, setEvidence] = useState(false);
  const there = chosen.filter((id) => icps.some((icp) => icp.id === id));
  const none = whole === 'some' && there.length === 0;
  return (
    <section className="mt-12 border-t-2 border-ink pt-3">
      <h2 className="text-18 font-semibold">Give a pack away</h2>
      <p className="mt-1 max-w-150 text-soft">
        Your profiles in one file, for a colleague or for safe keeping. ICPs and personas in it are marked as shared today.
      </p>
      {canExport && (
        <>
          <Choice label="What goes in" className="mt-4" options={wholes} value={whole} onChange={setWhole} />
          {whole === 'some' && (
            <Choices
              label="ICPs"
              className="mt-4"
              hint="Their segments, personas, pains, proofs and messages come along."
              options={icps.map(({ id, name }) => ({ value: id, label: name }))}
              value={there}
              onChange={setChosen}
            />
          )}
          <label className="mt-4 flex max-w-150 items-start gap-2">
            <input
              type="checkbox"
              className="mt-0.5 size-4 accent-accent"
              checked={evidence}
              onChange={(event) => setEvidence(event.target.checked)}
            />
            <span>
              With evidence notes and exceptions seen
              <span className="block text-12 text-soft">They may name customers and conversations, so they stay here unless you tick this.</span>
            </span>
          </label>
        </>
      )}
      <Button
        look={quiet ? 'quiet' : 'primary'}
        className="mt-4"
        disabled={!canExport || none}
        onClick={() => onExport({ icps: whole === 'some' ? there : null, evidence })}
      >
        Save as a file
      </Button>
      {!canExport && <p className="mt-2 text-soft">There is nothing to save yet.</p>}
      {canExport && none && <p className="mt-2 text-soft">Choose at least one ICP.</p>}
    </section>
  );
}

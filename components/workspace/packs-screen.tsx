/** Packs: profiles as files that colleagues pass around, never with companies or people in them. */
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import type { Sample } from '@/components/workspace-port';
import { SampleList } from './sample-list';
import { ScreenHead } from './shell';

/** What came of the last import. */
export type ImportOutcome = { ok: true; from: string; notes: readonly string[] } | { ok: false; from: string; error: string };

interface PacksScreenProps {
  samples: readonly Sample[];
  /** First guesses for common sellers; null while they are being opened. */
  starters: readonly Sample[] | null;
  loading: string | null;
  outcome: ImportOutcome | null;
  /** Nothing to export when there is no profile. */
  canExport: boolean;
  onLoadSample: (id: string) => void;
  onLoadStarter: (id: string) => void;
  onImport: (file: File) => void;
  onExport: () => void;
}

export function PacksScreen({ samples, starters, loading, outcome, canExport, onLoadSample, onLoadStarter, onImport, onExport }: PacksScreenProps) {
  const id = useId();
  return (
    <>
      <ScreenHead title="Packs">
        A pack is a file with profiles, pains, proofs and messages. It never holds a company or a person that you looked at.
      </ScreenHead>
      <section className="mt-12 border-t-2 border-ink pt-3">
        <h2 className="text-18 font-semibold">Take in a pack</h2>
        <p className="mt-1 text-soft">Records with the same id are replaced, everything else stays. A file that is not right changes nothing.</p>
        <label htmlFor={`${id}-file`} className="mt-4 block font-medium">
          Pack file (.json)
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept="application/json,.json"
          className="mt-1 block w-full max-w-120 rounded-md border border-edge p-1 text-soft file:mr-3 file:min-h-8 file:rounded-sm file:border-0 file:bg-sunk file:px-3 file:font-medium file:text-ink"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onImport(file);
            event.target.value = '';
          }}
        />
        <div role="status">{outcome && <Outcome outcome={outcome} />}</div>
      </section>
      <section className="mt-12 border-t-2 border-ink pt-3">
        <h2 className="text-18 font-semibold">Give a pack away</h2>
        <p className="mt-1 text-soft">All your profiles in one file, for a colleague or for safe keeping.</p>
        <Button look="primary" className="mt-4" disabled={!canExport} onClick={onExport}>
          Save as a file
        </Button>
        {!canExport && <p className="mt-2 text-soft">There is nothing to save yet.</p>}
      </section>
      <section className="mt-12 border-t-2 border-ink pt-3">
        <h2 className="text-18 font-semibold">Starters</h2>
        <p className="mt-1 text-soft">
          A first guess for your trade, to be tested and changed. Proofs are placeholders: replace them with your own results.
        </p>
        {starters ? (
          <SampleList samples={starters} loading={loading} onLoad={onLoadStarter} />
        ) : (
          <p className="mt-4 min-h-120 text-soft">Opening the starters…</p>
        )}
      </section>
      <section className="mt-12 border-t-2 border-ink pt-3">
        <h2 className="text-18 font-semibold">Worked examples</h2>
        <SampleList samples={samples} loading={loading} onLoad={onLoadSample} />
      </section>
    </>
  );
}

function Outcome({ outcome }: { outcome: ImportOutcome }) {
  if (!outcome.ok)
    return (
      <p className="mt-4 border-l-2 border-weak pl-3">
        <span className="font-semibold text-weak">“{outcome.from}” was not taken in.</span> {outcome.error}
      </p>
    );
  return (
    <div className="mt-4 border-l-2 border-strong pl-3">
      <p className="font-semibold text-strong">“{outcome.from}” was taken in.</p>
      {outcome.notes.length > 0 && (
        <ul className="mt-1 list-disc pl-4">
          {outcome.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

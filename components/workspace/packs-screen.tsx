/** Packs: profiles as files that colleagues pass around, never with companies or people in them. */
import type { Sample } from '@/components/workspace-port';
import { ChooseFile } from './packs/choose-file';
import { GiveAway, type PackPartWish } from './packs/give-away';
import { type Meeting, PackMeeting } from './packs/pack-meeting';
import type { Whose } from './packs/record-choices';
import { SampleList } from './sample-list';
import { ScreenHead } from './shell';

/** What came of the last file. */
export type ImportOutcome = { ok: true; from: string } | { ok: false; from: string; error: string };

interface PacksScreenProps {
  samples: readonly Sample[];
  /** First guesses for common sellers; null while they are being opened. */
  starters: readonly Sample[] | null;
  loading: string | null;
  icps: readonly { id: string; name: string }[];
  /** Nothing to export when there is no profile. */
  canExport: boolean;
  outcome: ImportOutcome | null;
  meeting: Meeting | null;
  taking: boolean;
  chosen: (record: string, path: string) => Whose | undefined;
  onChoose: (record: string, paths: readonly string[], whose: Whose) => void;
  onTakeIn: () => void;
  onLeave: () => void;
  onLoadSample: (id: string) => void;
  onLoadStarter: (id: string) => void;
  onFile: (file: File) => void;
  onExport: (wish: PackPartWish) => void;
}

export function PacksScreen(props: PacksScreenProps) {
  const { samples, starters, loading, icps, canExport, outcome, meeting, onLoadSample, onLoadStarter, onFile, onExport } = props;
  return (
    <>
      <ScreenHead title="Packs">
        A pack is a file with profiles, pains, proofs and messages. It never holds a company or a person that you looked at.
      </ScreenHead>
      <section className="mt-12 border-t-2 border-ink pt-3">
        <h2 className="text-18 font-semibold">Take in a pack</h2>
        <p className="mt-1 max-w-150 text-soft">
          You see what is new and what differs before anything is written, and choose whose words stay. A file that is not right changes nothing.
        </p>
        <ChooseFile
          label="Pack file (.json), or an ICP or persona that was saved as a document (.md, .csv)"
          accept="application/json,.json,.md,.markdown,.csv,text/csv,text/markdown"
          onFile={onFile}
        />
        <div role="status">{outcome && <Outcome outcome={outcome} />}</div>
        {meeting && <PackMeeting {...props} meeting={meeting} />}
      </section>
      <GiveAway icps={icps} canExport={canExport} quiet={meeting !== null} onExport={onExport} />
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
  return outcome.ok ? (
    <p className="mt-4 border-l-2 border-strong pl-3 font-semibold text-strong">“{outcome.from}” was taken in.</p>
  ) : (
    <p className="mt-4 border-l-2 border-weak pl-3">
      <span className="font-semibold text-weak">“{outcome.from}” was not taken in.</span> {outcome.error}
    </p>
  );
}

/** What Fitglass keeps, for how long, and how to let it go; and the privacy text in full. */
import { sayDay } from '@/components/ui/say-day';
import { sayCount } from '@/components/ui/say-list';
import type { RuledOutEntry, SavedEntry, WorkspaceView } from '@/components/workspace-port';
import { EraseEverything } from './erase-everything';
import { KeptList } from './kept-list';
import { PrivacyText } from './privacy-text';
import { ScreenHead } from './shell';

interface DataScreenProps {
  view: Pick<WorkspaceView, 'counts' | 'saved' | 'ruledOut' | 'icps' | 'personas'>;
  now: Date;
  onUnsave: (entry: SavedEntry) => void;
  onUndoRuleOut: (entry: RuledOutEntry) => void;
  onErase: () => Promise<void>;
}

export function DataScreen({ view: { counts, saved, ruledOut, icps, personas }, now, onUnsave, onUndoRuleOut, onErase }: DataScreenProps) {
  const rows = [
    ['Company pages you looked at', counts.companyPages, '30 days after the look'],
    ['People you looked at and did not save', counts.recentPeople, 'at most 24 hours'],
    ['Companies and people you saved', counts.saved, '365 days after your own last action'],
    ['What you ruled out, with your reason', counts.ruledOut, 'until you bring it back'],
    ['Values you typed in', counts.ownValues, '365 days after you typed them'],
    ['Notes, lists, touches and answers of yours', counts.notes, '365 days after your own last note'],
    ['Your ideal profiles', icps.length + personas.length, 'until you remove them'],
  ] as const;
  return (
    <>
      <ScreenHead title="Your data">
        Everything below lies in this browser and nowhere else.{' '}
        {counts.oldest ? `The oldest record was made ${sayDay(counts.oldest, now)}.` : 'No page has been read yet.'}
      </ScreenHead>
      <table className="mt-8 w-full border-t-2 border-ink text-left">
        <caption className="sr-only">What is kept, how much, how long</caption>
        <thead>
          <tr className="text-12 text-soft">
            <th scope="col" className="py-2 pr-4 font-normal">
              What
            </th>
            <th scope="col" className="py-2 pr-8 text-right font-normal">
              How many
            </th>
            <th scope="col" className="py-2 font-normal">
              How long
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, many, long]) => (
            <tr key={what} className="border-t border-rule align-baseline">
              <th scope="row" className="py-2 pr-4 text-15 font-normal">
                {what}
              </th>
              <td className="py-2 pr-8 text-right text-15 font-semibold">{many}</td>
              <td className="py-2 text-soft">{long}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <KeptList
        title="Saved"
        none="Nothing saved. Press S in the panel to keep a company or a person."
        entries={saved.map((entry) => ({
          key: `${entry.about} ${entry.id}`,
          name: entry.name,
          detail: `${entry.about === 'account' ? 'Company' : 'Person'}, saved ${sayDay(entry.savedAt, now)}, goes ${sayDay(entry.expiresAt, now)}`,
          action: 'Remove',
          onAct: () => onUnsave(entry),
        }))}
      />
      <KeptList
        title="Ruled out"
        none="Nothing ruled out. Press X in the panel when somebody is not right for you."
        entries={ruledOut.map((entry) => ({
          key: `${entry.about} ${entry.id}`,
          name: entry.name,
          detail: `Ruled out ${sayDay(entry.at, now)}, because “${entry.reason}”`,
          action: 'Bring back',
          onAct: () => onUndoRuleOut(entry),
        }))}
      />
      <EraseEverything
        what={`${sayCount(counts.saved + counts.ruledOut + counts.companyPages + counts.recentPeople + counts.ownValues + counts.notes + icps.length + personas.length, 'record')}`}
        onErase={onErase}
      />
      <PrivacyText />
    </>
  );
}

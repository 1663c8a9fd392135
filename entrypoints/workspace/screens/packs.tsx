/** Packs: in, out, and the worked examples. */
import { useEffect, useState } from 'react';
import type { Whose } from '@/components/workspace/packs/record-choices';
import { type ImportOutcome, PacksScreen } from '@/components/workspace/packs-screen';
import { saveFile } from '@/components/workspace/save-file';
import { type Choices, choiceKey, firstChoices, type MetPack, meetPack, takeMet } from '@/lib/app/packs/meet-pack';
import { openFile } from '@/lib/app/packs/open-file';
import { sharePack } from '@/lib/app/packs/share-pack';
import { sampleText } from '@/lib/app/sample-files';
import { type OfferedStarter, offeredStarters } from '@/lib/app/start/offered-starters';
import { starterText } from '@/lib/app/start/starter-files';
import { announce } from '@/lib/platform/messages';
import { defineScreen, type ScreenProps } from '../screen';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Taken in with one write; panels judge afresh, now and after the way back. */
async function takeAll(pack: MetPack, choices: Choices) {
  const { written, putBack } = await takeMet(pack, choices);
  announce({ announce: 'changed' });
  return {
    written,
    putBack: async () => {
      await putBack();
      announce({ announce: 'changed' });
    },
  };
}

function Packs({ port, view, say, act }: ScreenProps) {
  const [loading, setLoading] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [met, setMet] = useState<(MetPack & { from: string }) | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [taking, setTaking] = useState(false);
  const [starters, setStarters] = useState<readonly OfferedStarter[] | null>(null);
  useEffect(() => act(async () => setStarters(await offeredStarters())), [act]);

  const meet = (pack: MetPack, from: string) => {
    setChoices(firstChoices(pack.records));
    setMet({ ...pack, from });
  };
  const open = async (file: File) => {
    setOutcome(null);
    setMet(null);
    try {
      meet(await openFile(file), file.name);
    } catch (error) {
      setOutcome({ ok: false, from: file.name, error: messageOf(error) });
    }
  };
  /** What we ship is taken in at once, unless the user has made it their own meanwhile: then it is met like a file. */
  const load = (id: string, name: string, text: Promise<string>) => {
    setLoading(id);
    act(() =>
      text
        .then(meetPack)
        .then(async (pack) => {
          if (pack.records.some(({ state }) => state === 'differs')) return meet(pack, name);
          const { putBack } = await takeAll(pack, {});
          return say(`Loaded ${name}.`, () => act(putBack));
        })
        .finally(() => setLoading(null)),
    );
  };
  const takeIn = async (pack: MetPack & { from: string }) => {
    setTaking(true);
    try {
      const { written, putBack } = await takeAll(pack, choices);
      setOutcome({ ok: true, from: pack.from });
      say(`Took in ${written} ${written === 1 ? 'record' : 'records'} from “${pack.pack.name}”.`, () =>
        act(async () => {
          await putBack();
          setOutcome(null);
          say('Everything is as it was before.');
        }),
      );
    } catch (error) {
      setOutcome({ ok: false, from: pack.from, error: messageOf(error) });
    } finally {
      setMet(null);
      setTaking(false);
    }
  };
  return (
    <PacksScreen
      samples={port.samples()}
      loading={loading}
      icps={view.icps}
      canExport={view.icps.length + view.personas.length > 0}
      outcome={outcome}
      meeting={met && { from: met.from, name: met.pack.name, notes: met.notes, records: met.records }}
      taking={taking}
      chosen={(record, path) => choices[choiceKey(record, path)]}
      onChoose={(record: string, paths: readonly string[], whose: Whose) =>
        setChoices((earlier) => ({ ...earlier, ...Object.fromEntries(paths.map((path) => [choiceKey(record, path), whose])) }))
      }
      onTakeIn={() => met && act(() => takeIn(met))}
      onLeave={() => setMet(null)}
      starters={starters}
      onLoadSample={(id) => load(id, port.samples().find((sample) => sample.id === id)?.name ?? id, sampleText(id))}
      onLoadStarter={(id) => load(id, starters?.find((starter) => starter.id === id)?.name ?? id, starterText(id))}
      onFile={open}
      onExport={(wish) =>
        act(async () => {
          const { text, icps, personas, leftOut, undo } = await sharePack(wish);
          saveFile('fitglass-pack.json', text);
          say(`Saved ${icps + personas} profiles as a file, marked as shared today. ${leftOut}`.trim(), () => act(undo));
        })
      }
    />
  );
}

export default defineScreen({ id: 'packs', label: 'Packs', place: { group: 'Share', order: 10 }, Show: Packs });

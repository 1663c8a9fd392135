/** Packs: in, out, and the worked examples. */
import { useEffect, useState } from 'react';
import { type ImportOutcome, PacksScreen } from '@/components/workspace/packs-screen';
import { saveFile } from '@/components/workspace/save-file';
import { type OfferedStarter, offeredStarters } from '@/lib/app/start/offered-starters';
import { starterText } from '@/lib/app/start/starter-files';
import { defineScreen, type ScreenProps } from '../screen';

function Packs({ port, view, say, act }: ScreenProps) {
  const [loading, setLoading] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [starters, setStarters] = useState<readonly OfferedStarter[] | null>(null);
  useEffect(() => act(async () => setStarters(await offeredStarters())), [act]);
  const importFile = async (file: File) => {
    try {
      setOutcome({ ok: true, from: file.name, notes: await port.importPack(await file.text()) });
    } catch (error) {
      setOutcome({ ok: false, from: file.name, error: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <PacksScreen
      samples={port.samples()}
      loading={loading}
      outcome={outcome}
      canExport={view.icps.length + view.personas.length > 0}
      onLoadSample={(id) => {
        setLoading(id);
        act(() =>
          port
            .loadSample(id)
            .then(() => say(`Loaded ${port.samples().find((sample) => sample.id === id)?.name ?? id}.`))
            .finally(() => setLoading(null)),
        );
      }}
      starters={starters}
      onLoadStarter={(id) => {
        setLoading(id);
        act(() =>
          starterText(id)
            .then((text) => port.importPack(text))
            .then(() => say(`Loaded ${starters?.find((starter) => starter.id === id)?.name ?? id}.`))
            .finally(() => setLoading(null)),
        );
      }}
      onImport={importFile}
      onExport={() => act(async () => saveFile('fitglass-pack.json', await port.exportPack()))}
    />
  );
}

export default defineScreen({ id: 'packs', label: 'Packs', place: { group: 'Share', order: 10 }, Show: Packs });

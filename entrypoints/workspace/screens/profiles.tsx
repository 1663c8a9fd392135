/** All ICPs and personas. */
import { useState } from 'react';
import { ProfilesScreen } from '@/components/workspace/profiles-screen';
import { defineScreen, type ScreenProps } from '../screen';

function Profiles({ port, view, say, act }: ScreenProps) {
  const [loading, setLoading] = useState<string | null>(null);
  return (
    <ProfilesScreen
      view={view}
      samples={port.samples()}
      loading={loading}
      onLoadSample={(id) => {
        setLoading(id);
        act(() =>
          port
            .loadSample(id)
            .then(() => say(`Loaded ${port.samples().find((sample) => sample.id === id)?.name ?? id}.`))
            .finally(() => setLoading(null)),
        );
      }}
      onRemove={({ about, id, name }) =>
        act(async () => {
          const undo = await port.remove(about, id);
          say(`Removed ${name}.`, () => act(undo));
        })
      }
    />
  );
}

export default defineScreen({ id: 'profiles', label: 'Ideal profiles', place: { group: 'Write', order: 10 }, Show: Profiles });

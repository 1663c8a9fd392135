/** Keys of the panel and the badge: `#keys`. */
import { useEffect, useState } from 'react';
import { KeyChoices } from '@/components/keys/key-choices';
import { ScreenHead } from '@/components/workspace/shell';
import { askWorker } from '@/lib/platform/messages';
import { type PanelChoices, usualChoices } from '@/lib/protocol/panel-choices';
import { defineScreen, type ScreenProps } from '../screen';

function Keys({ say, act }: ScreenProps) {
  const [choices, setChoices] = useState<PanelChoices | null>(null);
  useEffect(() => {
    askWorker({ ask: 'choices' }).then(setChoices, () => setChoices(usualChoices));
  }, []);
  const choose = (next: PanelChoices) => act(async () => setChoices(await askWorker({ ask: 'choose', choices: next })));
  return (
    <>
      <ScreenHead title="Keys and badge">
        What single keys do while the panel has the focus. Shortcuts that work everywhere are the browser’s: chrome://extensions/shortcuts.
      </ScreenHead>
      {choices && (
        <KeyChoices
          choices={choices}
          onChoose={(next, said) => {
            const before = choices;
            choose(next);
            say(said, () => choose(before));
          }}
        />
      )}
    </>
  );
}

export default defineScreen({ id: 'keys', label: 'Keys and badge', place: { group: 'Keep', order: 30 }, Show: Keys });

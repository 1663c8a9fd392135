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
  /** Shown at once, so that a press answers; what is kept is shown when it is kept, and after a failure what was before. */
  const choose = (next: PanelChoices) => {
    setChoices(next);
    act(async () => {
      try {
        setChoices(await askWorker({ ask: 'choose', choices: next }));
      } catch (error) {
        setChoices(choices);
        throw error;
      }
    });
  };
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

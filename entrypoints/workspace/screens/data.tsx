/** What is kept of companies and people, and how it goes away. */
import { useCallback } from 'react';
import { DataScreen } from '@/components/workspace/data-screen';
import { defineScreen, type ScreenProps } from '../screen';

function Data({ port, view, now, say, act }: ScreenProps) {
  const erase = useCallback(() => port.eraseEverything(), [port]);
  return (
    <DataScreen
      view={view}
      now={now}
      onUnsave={(entry) => act(() => port.unsave(entry.about, entry.id).then(() => say(`Removed ${entry.name}.`)))}
      onUndoRuleOut={(entry) => act(() => port.undoRuleOut(entry.about, entry.id).then(() => say(`${entry.name} is back.`)))}
      onErase={erase}
    />
  );
}

export default defineScreen({ id: 'data', label: 'Your data', place: { group: 'Keep', order: 10 }, Show: Data });

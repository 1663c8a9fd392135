/** The list that is worked through, and the steps in it. An address opens on that press and in this tab only. */
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Fold } from '@/components/dossier/fold';
import { Button } from '@/components/ui/button';
import { PickOne } from '@/components/ui/form/pick-one';
import { KeyHint } from '@/components/ui/key-hint';
import { inWords } from './in-words';

interface QueueLineProps {
  lists: readonly { name: string; size: number }[];
  /** Null: everything that is saved. */
  list: string | null;
  /** J and K step here; where the page has rows they walk those. */
  keys: boolean;
  onChoose: (list: string | null) => void;
  onStep: (step: 1 | -1) => void;
}

export function QueueLine({ lists, list, keys, onChoose, onStep }: QueueLineProps) {
  const words = inWords();
  const named = [...lists, ...(list !== null && !lists.some(({ name }) => name === list) ? [{ name: list, size: 0 }] : [])];
  const options = named.map(({ name, size }) => ({ value: name, label: `${name} (${size})` }));
  return (
    <div className="mt-3 border-t border-rule">
      <Fold name="queue" title={words.queue} holds={options.find(({ value }) => value === list)?.label ?? words.everything}>
        <PickOne
          label={words.choose}
          none={words.everything}
          options={options}
          value={list ?? ''}
          onChange={(next) => onChoose(next === '' ? null : next)}
        />
        <p className="mt-1 mb-2 text-12 text-soft">{words.order}</p>
      </Fold>
      <div className="flex flex-wrap gap-2">
        <Button look="quiet" onClick={() => onStep(-1)}>
          <ArrowLeft size={16} aria-hidden="true" /> {words.previous} {keys && <KeyHint of="k" />}
        </Button>
        <Button look="quiet" onClick={() => onStep(1)}>
          {words.next} {keys && <KeyHint of="j" />} <ArrowRight size={16} aria-hidden="true" />
        </Button>
      </div>
    </div>
  );
}

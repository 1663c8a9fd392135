/** The list that is worked through, and the steps in it. An address opens on that press and in this tab only. */
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { PickOne } from '@/components/ui/form/pick-one';
import { KeyHint } from '@/components/ui/key-hint';
import { inWords } from './in-words';

interface QueueLineProps {
  lists: readonly { name: string; size: number }[];
  /** Null: everything that is saved. */
  list: string | null;
  onChoose: (list: string | null) => void;
  onStep: (step: 1 | -1) => void;
}

export function QueueLine({ lists, list, onChoose, onStep }: QueueLineProps) {
  const words = inWords();
  return (
    <section className="mt-10 border-t border-rule pt-3" aria-label={words.queue}>
      <PickOne
        label={words.queue}
        none={words.everything}
        options={[...lists, ...(list !== null && !lists.some(({ name }) => name === list) ? [{ name: list, size: 0 }] : [])].map(
          ({ name, size }) => ({
            value: name,
            label: `${name} (${size})`,
          }),
        )}
        value={list ?? ''}
        onChange={(next) => onChoose(next === '' ? null : next)}
      />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button look="quiet" onClick={() => onStep(-1)}>
          <ArrowLeft size={16} aria-hidden="true" /> {words.previous} <KeyHint of="k" />
        </Button>
        <Button look="quiet" onClick={() => onStep(1)}>
          {words.next} <KeyHint of="j" /> <ArrowRight size={16} aria-hidden="true" />
        </Button>
      </div>
      <p className="mt-1 text-12 text-soft">{words.order}</p>
    </section>
  );
}

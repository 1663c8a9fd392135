/** The list that is worked through, and the steps in it. An address opens on that press and in this tab only. */
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { PickOne } from '@/components/ui/form/pick-one';
import { KeyHint } from '@/components/ui/key-hint';

interface QueueLineProps {
  lists: readonly { name: string; size: number }[];
  /** Null: everything that is saved. */
  list: string | null;
  onChoose: (list: string | null) => void;
  onStep: (step: 1 | -1) => void;
}

export function QueueLine({ lists, list, onChoose, onStep }: QueueLineProps) {
  return (
    <section className="mt-10 border-t border-rule pt-3" aria-label="Queue">
      <PickOne
        label="Queue"
        none="Everything saved"
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
          <ArrowLeft size={16} aria-hidden="true" /> Previous <KeyHint of="k" />
        </Button>
        <Button look="quiet" onClick={() => onStep(1)}>
          Next in queue <KeyHint of="j" /> <ArrowRight size={16} aria-hidden="true" />
        </Button>
      </div>
      <p className="mt-1 text-12 text-soft">Best fit first, then the next touch. It opens in this tab when you press, and never by itself.</p>
    </section>
  );
}

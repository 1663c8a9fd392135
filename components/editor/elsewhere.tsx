/** Another page wrote the same record: nothing is overwritten until somebody says whose words stay. */
import { Button } from '@/components/ui/button';

interface ElsewhereProps {
  noun: string;
  onResolve: (whose: 'mine' | 'theirs') => void;
}

export function Elsewhere({ noun, onResolve }: ElsewhereProps) {
  return (
    <section role="alert" className="mt-4 border-l-2 border-possible bg-sunk p-4">
      <h2 className="text-15 font-semibold">This {noun.toLowerCase()} was changed on another page at the same time</h2>
      <p className="mt-1 text-15">Nothing has been overwritten. Choose whose words stay; the others are gone then.</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="quiet" onClick={() => onResolve('mine')}>
          Keep what is written here
        </Button>
        <Button look="quiet" onClick={() => onResolve('theirs')}>
          Take what the other page wrote
        </Button>
      </div>
    </section>
  );
}

/** Worked examples to load; loading adds, it never replaces what is the user's own. */
import { Button } from '@/components/ui/button';
import type { Sample } from '@/components/workspace-port';

interface SampleListProps {
  samples: readonly Sample[];
  /** Id of the sample that is being loaded. */
  loading: string | null;
  onLoad: (id: string) => void;
}

export function SampleList({ samples, loading, onLoad }: SampleListProps) {
  return (
    <ul className="mt-2">
      {samples.map(({ id, name, about }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-8 gap-y-2 border-b border-rule py-4">
          <div className="max-w-120">
            <h3 className="text-15 font-semibold">{name}</h3>
            <p className="mt-1 text-soft">{about}</p>
          </div>
          <Button look="quiet" aria-label={`Load ${name}`} disabled={loading !== null} onClick={() => onLoad(id)}>
            {loading === id ? 'Loading…' : 'Load'}
          </Button>
        </li>
      ))}
    </ul>
  );
}

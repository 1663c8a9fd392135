/** Records that are kept by name: what was saved, what was ruled out; each can be let go. */
import { Button } from '@/components/ui/button';
import { PageText } from '@/components/ui/page-text';

export interface KeptEntry {
  key: string;
  name: string;
  detail: string;
  action: string;
  onAct: () => void;
}

interface KeptListProps {
  title: string;
  none: string;
  entries: readonly KeptEntry[];
}

export function KeptList({ title, none, entries }: KeptListProps) {
  return (
    <section className="mt-12 border-t-2 border-ink pt-3">
      <h2 className="text-18 font-semibold">{title}</h2>
      {entries.length === 0 && <p className="mt-1 text-soft">{none}</p>}
      <ul>
        {entries.map(({ key, name, detail, action, onAct }) => (
          <li key={key} className="flex items-center justify-between gap-4 border-b border-rule py-2 last:border-b-0">
            <p className="min-w-0">
              <PageText className="font-serif text-15">{name}</PageText>
              <span className="block text-soft">{detail}</span>
            </p>
            <Button look="quiet" className="shrink-0" aria-label={`${action}: ${name}`} onClick={onAct}>
              {action}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether the document is finished: its parts, numbers, exclusions. Signs have words for those who cannot see them. */
import { hashOf } from '@/components/workspace/route';
import type { Checklist } from '@/lib/quality/checklist';

export function Completeness({ checklist: { items, done, complete } }: { checklist: Checklist }) {
  return (
    <>
      <p className="text-15">
        {complete ? 'The document is complete.' : `${done} of ${items.length} are there.`}
        {!complete && !items.find(({ id }) => id === 'exclusions')?.done && ' Without an exclusion it cannot be complete.'}
      </p>
      <ul className="mt-2 grid gap-x-8 md:grid-cols-2">
        {items.map(({ id, label, done: isDone, at }) => (
          <li key={id} className="flex min-h-8 items-baseline gap-2 border-b border-rule py-1">
            <span aria-hidden="true" className={isDone ? 'text-strong' : 'text-soft'}>
              {isDone ? '✓' : '○'}
            </span>
            <span className="sr-only">{isDone ? 'There:' : 'Missing:'}</span>
            {isDone ? (
              <span>{label}</span>
            ) : (
              <a className="text-accent underline underline-offset-4" href={hashOf(at.screen, at.id, at.part)}>
                {label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

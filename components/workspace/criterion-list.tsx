/** The criteria of a profile as sentences, grouped by what they do: musts, what counts, what rules out. */
import clsx from 'clsx';
import type { ProfileCriterion } from '@/components/workspace-port';
import { capital } from '@/lib/kernel/capital';

const groups = [
  { title: 'Must be so', holds: (criterion: ProfileCriterion) => criterion.mode === 'must' },
  { title: 'Counts', holds: (criterion: ProfileCriterion) => criterion.mode === 'score' },
  { title: 'Rules out', holds: (criterion: ProfileCriterion) => criterion.mode === 'exclude' && criterion.strength !== 'soft' },
  { title: 'Counts against', holds: (criterion: ProfileCriterion) => criterion.mode === 'exclude' && criterion.strength === 'soft' },
] as const;

const steps = [1, 2, 3, 4, 5];

/** Five small bars; the number is said in words. */
function Weight({ weight }: { weight: number }) {
  return (
    <span className="flex shrink-0 items-end gap-0.5 pt-1" title={`Weight ${weight} of 5`}>
      {steps.map((step) => (
        <span key={step} className={clsx('h-3 w-1', step <= weight ? 'bg-ink' : 'bg-rule')} />
      ))}
      <span className="sr-only">weight {weight} of 5</span>
    </span>
  );
}

export function CriterionList({ criteria }: { criteria: readonly ProfileCriterion[] }) {
  return groups.map(({ title, holds }) => {
    const held = criteria.filter(holds);
    return held.length === 0 ? null : (
      <section key={title} className="mt-4 first:mt-0">
        <h4 className="text-12 text-soft">{title}</h4>
        <ul>
          {held.map((criterion) => (
            <li key={criterion.id} className="flex items-start justify-between gap-4 border-b border-rule py-2 last:border-b-0">
              <span>
                <span className="block text-15">
                  {criterion.mode === 'exclude' && criterion.reason ? criterion.reason : capital(criterion.wanted)}
                </span>
                {criterion.mode === 'exclude' && criterion.reason && <span className="block text-soft">When: {criterion.wanted}</span>}
                {criterion.because && <span className="block text-soft">{criterion.because}</span>}
              </span>
              {criterion.mode === 'score' && <Weight weight={criterion.weight} />}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

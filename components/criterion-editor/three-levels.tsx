/** How far an ICP is narrowed down: general, then unique, then team, each with its count, and what to write next. */
import type { Criterion } from '@/lib/icp/icp';
import { type Level, levels, levelsOf } from '@/lib/quality/three-levels';

const names: Readonly<Record<Level, string>> = { general: 'General', unique: 'Unique', team: 'Team' };
const hints: Readonly<Record<Level, string>> = {
  general: 'First what many share: industry, size, place, age, tools.',
  unique: 'Next what only your best customers share: what they turn over, say of themselves and struggle with.',
  team: 'Then who does the work there: whom they hire, which team they have.',
};

export function ThreeLevels({ criteria }: { criteria: readonly Criterion[] }) {
  const { counts, next } = levelsOf(criteria);
  return (
    <p className="text-soft">
      {levels.map((level, at) => (
        <span key={level}>
          {at > 0 && ' → '}
          <span className={level === next ? 'font-semibold text-ink' : undefined}>
            {names[level]} {counts[level]}
          </span>
        </span>
      ))}
      . {next ? hints[next] : 'The narrower, the clearer.'}
    </p>
  );
}

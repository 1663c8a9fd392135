/** How much of a list lies inside the ideal profile: a bar in four parts, each with its shape, number and word. */
import clsx from 'clsx';
import { Shape } from '@/components/ui/shape';
import { toneText } from '@/components/verdict/band-words';
import type { Standing } from '@/lib/list/rank';
import { standingWords } from './standing-words';

interface StandingBarProps {
  counts: Readonly<Record<Standing, number>>;
  /** What is counted: "companies". */
  what: string;
}

export function StandingBar({ counts, what }: StandingBarProps) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const there = standingWords.filter(({ standing }) => counts[standing] > 0);
  return (
    <div className="mt-4">
      <p className="text-15">
        <strong className="font-semibold">
          {counts.inside} of {all} {what}
        </strong>{' '}
        {counts.inside === 1 ? 'is' : 'are'} inside the profile.
      </p>
      <div className="mt-3 flex h-2 gap-0.5" aria-hidden="true">
        {there.map(({ standing, tone }) => (
          <span
            key={standing}
            className={clsx('rounded-sm', toneText[tone], standing === 'not-known' ? 'border border-current' : 'bg-current')}
            style={{ flexGrow: counts[standing] }}
          />
        ))}
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-12">
        {there.map(({ standing, label, means, shape, tone }) => (
          <li key={standing} className="flex items-center gap-1.5">
            <Shape name={shape} size={12} className={toneText[tone]} />
            <span>
              <strong className="font-semibold">{counts[standing]}</strong> {label} <span className="text-soft">({means})</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

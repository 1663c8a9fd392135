/** Untested, supported or contradicted: a shape and the word. */
import clsx from 'clsx';
import { Shape, type ShapeName } from '@/components/ui/shape';
import type { Standing } from '@/lib/icp/evidence-note';
import { standingWords } from './evidence-words';

const looks: Readonly<Record<Standing, { shape: ShapeName; color: string }>> = {
  untested: { shape: 'dashed', color: 'text-open' },
  supported: { shape: 'full', color: 'text-strong' },
  contradicted: { shape: 'barred', color: 'text-out' },
};

export function StandingMark({ standing }: { standing: Standing }) {
  const { shape, color } = looks[standing];
  return (
    <span className={clsx('inline-flex items-center gap-1 whitespace-nowrap', color)}>
      <Shape name={shape} size={12} />
      {standingWords[standing]}
    </span>
  );
}

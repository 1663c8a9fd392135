/** How the persona check marks its points: always a shape and a word. A text is measured, never the people it is for. */
import type { ShapeName } from '@/components/ui/shape';
import type { CheckedPoint } from '@/lib/draft-check/point';

export const stateMarks: Readonly<Record<CheckedPoint['state'], { shape: ShapeName; tone: string }>> = {
  covered: { shape: 'full', tone: 'text-strong' },
  named: { shape: 'half', tone: 'text-possible' },
  missed: { shape: 'dashed', tone: 'text-open' },
};

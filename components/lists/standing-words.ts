/** Where companies and people of a list stand towards a profile, in words and shapes. */
import type { ShapeName } from '@/components/ui/shape';
import type { Tone } from '@/components/verdict/band-words';
import type { Standing } from '@/lib/list/rank';

export interface StandingWords {
  standing: Standing;
  label: string;
  /** What it means, for the line under the drawing. */
  means: string;
  shape: ShapeName;
  tone: Tone;
}

/** In the order of the list itself. */
export const standingWords: readonly StandingWords[] = [
  { standing: 'inside', label: 'inside', means: 'a strong or possible fit', shape: 'full', tone: 'strong' },
  { standing: 'outside', label: 'outside', means: 'a weak fit', shape: 'low', tone: 'weak' },
  { standing: 'not-known', label: 'not known yet', means: 'too little was seen', shape: 'dashed', tone: 'open' },
  { standing: 'ruled-out', label: 'ruled out', means: 'by a criterion, or by you', shape: 'barred', tone: 'out' },
];

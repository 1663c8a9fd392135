/** How likely pains are marked. "Likely", never "has": a page hints, a conversation settles it. */
import type { ShapeName } from '@/components/ui/shape';
import type { Tone } from '@/components/verdict/band-words';
import type { LikelyPain } from '@/lib/pain/likely-pain';

export const levelMarks: Record<LikelyPain['level'], { shape: ShapeName; tone: Tone }> = {
  likely: { shape: 'full', tone: 'possible' },
  hint: { shape: 'half', tone: 'open' },
  'no-cue': { shape: 'question', tone: 'open' },
};

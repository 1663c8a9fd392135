/** How a light is said and drawn: always a shape and a word, never a colour alone. */
import type { ShapeName } from '@/components/ui/shape';
import type { Tone } from '@/components/verdict/band-words';
import type { Light, LightState } from '@/lib/trait/light';
import { inWords } from './in-words';

export const lightMarks: Readonly<Record<LightState, { shape: ShapeName; tone: Tone }>> = {
  on: { shape: 'full', tone: 'strong' },
  half: { shape: 'half', tone: 'possible' },
  off: { shape: 'barred', tone: 'out' },
  unknown: { shape: 'dashed', tone: 'open' },
};

export const lightName = (id: Light['id']): string => inWords().lights.names[id];
export const lightWord = ({ id, state }: Pick<Light, 'id' | 'state'>): string => inWords().lights.states[id][state];

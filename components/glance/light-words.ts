/** How a light is said and drawn: always a shape and a word, never a colour alone. */
import type { ShapeName } from '@/components/ui/shape';
import type { Tone } from '@/components/verdict/band-words';
import type { Light, LightState } from '@/lib/trait/light';

export const lightNames: Readonly<Record<Light['id'], string>> = {
  'fits-us': 'Fits us',
  'has-the-pain': 'Has the pain',
  'ready-now': 'Ready now',
};

export const lightMarks: Readonly<Record<LightState, { shape: ShapeName; tone: Tone }>> = {
  on: { shape: 'full', tone: 'strong' },
  half: { shape: 'half', tone: 'possible' },
  off: { shape: 'barred', tone: 'out' },
  unknown: { shape: 'dashed', tone: 'open' },
};

const words: Readonly<Record<Light['id'], Readonly<Record<LightState, string>>>> = {
  'fits-us': { on: 'Yes', half: 'Partly', off: 'No', unknown: 'Not known' },
  'has-the-pain': { on: 'Likely', half: 'A hint', off: 'No', unknown: 'No cue yet' },
  'ready-now': { on: 'Looks so', half: 'A sign', off: 'No', unknown: 'Not known' },
};

export const lightWord = ({ id, state }: Pick<Light, 'id' | 'state'>): string => words[id][state];

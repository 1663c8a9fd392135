/** Where the person works from. */
import { either } from '../../wording';

export default {
  wanted: (places: readonly string[]) => either(places),
  nothing: 'The page has not said where the person works from',
  based: (place: string) => `Based in ${place}`,
  tooCoarse: (place: string) => `Based in ${place}, too coarse to tell`,
  say: (places: readonly string[]) => `based in ${either(places)}`,
  ask: 'Where do you work from?',
};

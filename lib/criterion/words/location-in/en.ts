/** Where the company is. */
import { either } from '../../wording';

export default {
  wanted: (places: readonly string[]) => either(places),
  headquarters: (place: string) => `Headquarters in ${place}`,
  office: (place: string) => `An office in ${place}`,
  headquartersAndOffice: (seat: string, office: string) => `Headquarters in ${seat}, with an office in ${office}`,
  places: (places: readonly string[]) => `Places: ${places.join(' · ')}`,
  officesNotSeen: (seat: string) => `Headquarters in ${seat}, other offices not seen`,
  tooCoarse: (seat: string) => `Headquarters in ${seat}, too coarse to tell`,
  notSeen: 'Headquarters not seen so far',
  onlyOfficeSeen: (office: string) => `An office in ${office}, headquarters not seen so far`,
  say: (of: 'headquarters' | 'any', places: readonly string[]) => `${of === 'any' ? 'an office' : 'headquarters'} in ${either(places)}`,
  ask: (of: 'headquarters' | 'any', places: readonly string[]) =>
    `Do you have ${of === 'any' ? 'an office' : 'your headquarters'} in ${either(places)}?`,
};

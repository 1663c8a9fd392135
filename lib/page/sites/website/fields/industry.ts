/** The industry, only where a record names a kind of business: schema.org's `Dentist`, `AutoDealer`. */
import { confidence } from '@/lib/signal/confidence';
import type { Industry } from '@/lib/signal/vocabulary';
import type { Source } from '../../../reader';
import { typesOf } from '../../../sources/json-ld';
import { quoteText } from '../../../sources/quote';
import { isPlainType, organisationRecords } from '../json-ld-types';
import type { WebsiteSubject } from '../subject';

/** `AutoDealer` → "Auto dealer", `HVACBusiness` → "HVAC business". */
const spaced = (type: string): string =>
  type
    .replace(/([a-z])([A-Z])|([A-Z]+)([A-Z][a-z])/g, '$1$3 $2$4')
    .split(' ')
    .map((word, index) => (index === 0 || word === word.toUpperCase() ? word : word.toLowerCase()))
    .join(' ');

export const industry: Source<Industry, WebsiteSubject>[] = [
  ({ embedded }) =>
    organisationRecords(embedded)
      .flatMap(typesOf)
      .filter((type) => !isPlainType(type))
      .slice(0, 1)
      .map((type) => ({ value: { text: spaced(type), id: null }, confidence: confidence.labelled, evidence: [quoteText(type, 'json-ld')] })),
];

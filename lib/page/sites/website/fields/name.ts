/** The company's name, as the page spells it. Weighed once per read, because addresses and links need it too. */
import type { Source } from '../../../reader';
import type { WebsiteSubject } from '../subject';

export const name: Source<string, WebsiteSubject>[] = [
  (_, { company }) => (company ? [{ value: company.name, confidence: company.confidence, evidence: company.evidence }] : []),
];

/**
 * What backs a criterion, an ICP or a persona: an interview, a survey, a number from the books. A description that rests
 * on nothing is a hunch, and one that rests on a single kind of source has a blind side (requirements A17, C20).
 */
export const evidenceKinds = [
  'customer-interview',
  'survey',
  'sales-team',
  'customer-service',
  'marketing-team',
  'own-records',
  'web-analytics',
  'social-analytics',
  'market-report',
  'page-read',
  'test',
  'other',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export interface EvidenceNote {
  id: string;
  kind: EvidenceKind;
  /** Where it can be looked up again: a document, a meeting, a link. Never needed to judge anybody. */
  source: string;
  /** Day of the evidence itself, YYYY-MM-DD. */
  date: string;
  note: string;
  stands: 'supports' | 'contradicts';
}

/** What the notes of one criterion say together. */
export type Standing = 'untested' | 'supported' | 'contradicted';

/** More against than for is contradicted; as many against as for still needs a test. */
export function standingOf(notes: readonly EvidenceNote[] | undefined): Standing {
  const all = notes ?? [];
  const against = all.filter(({ stands }) => stands === 'contradicts').length;
  const supporting = all.length - against;
  if (against > supporting) return 'contradicted';
  return supporting > against ? 'supported' : 'untested';
}

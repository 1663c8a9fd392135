/** All that backs a record or speaks against it: its own notes and those of its criteria. */
import type { EvidenceNote } from '@/lib/icp/evidence-note';
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';

export const evidenceOf = ({ evidence, criteria }: Icp | Persona): EvidenceNote[] => [
  ...(evidence ?? []),
  ...criteria.flatMap((criterion) => criterion.evidence ?? []),
];

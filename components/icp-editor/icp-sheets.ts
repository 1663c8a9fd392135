/** The sheets of the ICP editor, in their order; the first is shown when the address names none. */
import type { Sheet } from '@/components/editor/editor-frame';
import { criterionOf, hashOf } from '@/components/workspace/route';

export const icpSheets = ['about', 'criteria', 'profile', 'evidence'] as const;
export type IcpSheet = (typeof icpSheets)[number];

const labels: Readonly<Record<IcpSheet, string>> = {
  about: 'Whom it is about',
  criteria: 'Criteria',
  profile: 'Written profile',
  evidence: 'Evidence',
};

/** Other names of parts, as findings about an ICP point at them. */
const otherNames: Readonly<Record<string, IcpSheet>> = { exclusions: 'criteria', document: 'profile' };

export const sheetNamed = (part: string | null): IcpSheet =>
  icpSheets.find((sheet) => sheet === part) ??
  (criterionOf(part) !== null ? 'criteria' : null) ??
  (part !== null && Object.hasOwn(otherNames, part) ? otherNames[part]! : 'about');

export const sheetsOf = (id: string): Sheet[] => [
  ...icpSheets.map((sheet) => ({ part: sheet, label: labels[sheet], href: hashOf('icp', id, sheet) })),
  { part: 'quality', label: 'Quality', href: hashOf('quality', `icp:${id}`) },
];

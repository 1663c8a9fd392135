/** The sheets of the persona editor, in their order; the first is shown when the address names none. */
import type { Sheet } from '@/components/editor/editor-frame';
import { hashOf } from '@/components/workspace/route';

const sheets = [
  { part: 'who', label: 'Who' },
  { part: 'criteria', label: 'Criteria' },
  { part: 'document', label: 'Written profile' },
  { part: 'mind', label: 'Mind' },
  { part: 'talk', label: 'Talk' },
  { part: 'learned', label: 'Learned' },
  { part: 'twins', label: 'Twin check' },
  { part: 'card', label: 'Card' },
] as const;
export type PersonaSheet = (typeof sheets)[number]['part'];

/** Other names of parts, as findings about a persona point at them. */
const otherNames: Readonly<Record<string, PersonaSheet>> = { about: 'who', pains: 'who', exclusions: 'criteria', evidence: 'learned' };

export const personaSheetNamed = (named: string | null): PersonaSheet =>
  sheets.find(({ part }) => part === named)?.part ?? (named !== null && Object.hasOwn(otherNames, named) ? otherNames[named]! : 'who');

export const personaSheetsOf = (id: string): Sheet[] => [
  ...sheets.map((sheet) => ({ ...sheet, href: hashOf('persona', id, sheet.part) })),
  { part: 'quality', label: 'Quality', href: hashOf('quality', `persona:${id}`) },
];

/**
 * Whether an ICP is a finished document (F9): every component has something, there are numbers, and somebody is excluded.
 * Without an exclusion it is never complete (H6). A finished document may still be wrong: that is what evidence is for.
 */
import type { Icp } from '@/lib/icp/icp';
import { capital } from '@/lib/kernel/capital';
import { exclusions } from './criteria-of';
import type { FieldPlace } from './lint';
import { documentParts } from './parts';
import { placeIn, type RecordPart } from './places';

export interface ChecklistItem {
  id: string;
  label: string;
  done: boolean;
  /** Where it is written. */
  at: FieldPlace;
}

export interface Checklist {
  items: ChecklistItem[];
  done: number;
  complete: boolean;
}

const partOf: Readonly<Record<string, RecordPart>> = {
  pains: 'pains',
  exclusions: 'exclusions',
  firmographics: 'criteria',
  technographics: 'criteria',
};

/** A figure anywhere in what is asked or written: "50", "$10M", "3–5 years". */
const holdsNumbers = ({ criteria, document }: Icp): boolean =>
  criteria.some(({ mode, params }) => mode !== 'exclude' && /\d/.test(JSON.stringify(params ?? null))) ||
  (document ?? []).some(({ description }) => /\d/.test(description));

export function checklistOf(icp: Icp): Checklist {
  const items: ChecklistItem[] = [
    ...documentParts(icp).map(({ id, name, covered }) => ({
      id,
      label: capital(name),
      done: covered,
      at: placeIn(icp, partOf[id] ?? 'document', capital(name)),
    })),
    { id: 'numbers', label: 'Numbers instead of words', done: holdsNumbers(icp), at: placeIn(icp, 'criteria', 'Criteria') },
    {
      id: 'reasons',
      label: 'A reason with every exclusion',
      done: exclusions(icp).length > 0 && exclusions(icp).every(({ reason }) => (reason ?? '').trim() !== ''),
      at: placeIn(icp, 'exclusions', 'Exclusions'),
    },
  ];
  const done = items.filter((item) => item.done).length;
  return { items, done, complete: done === items.length };
}

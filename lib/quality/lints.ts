/** All lints, found by folder scan: a file under `lints/` is a lint, and there is no list to edit. */
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import type { Checked, Finding, Found, Lint, Surroundings } from './lint';

const files = import.meta.glob<Lint>(['./lints/*.ts', '!./lints/*.test.ts'], { eager: true, import: 'default' });

/** In the order of their ids. */
export const lints: readonly Lint[] = Object.values(files).toSorted((a, b) => (a.id < b.id ? -1 : 1));

const named = <Subject>(lint: Lint, found: readonly Found<Subject>[]): Finding<Subject>[] =>
  found.map((finding) => ({ ...finding, lint: lint.id, key: `${lint.id}${finding.key ? `/${finding.key}` : ''}` }));

/** What to mend stands before what to consider; within each in the order of the lints. */
const mostUrgentFirst = <Subject>(findings: Finding<Subject>[]): Finding<Subject>[] =>
  findings.toSorted((a, b) => Number(a.weight === 'consider') - Number(b.weight === 'consider'));

/** A profile of consumers is read and never matched, so nothing about matching can be wrong with it (O4). */
const isRead = (icp: Icp) => icp.sells === 'consumers';

export function findingsOfIcp(checked: Checked<Icp>): Finding<Icp>[] {
  if (isRead(checked.record)) return [];
  return mostUrgentFirst(lints.flatMap((lint) => (lint.about === 'icp' || lint.about === 'profile' ? named(lint, lint.check(checked)) : [])));
}

export function findingsOfPersona(checked: Checked<Persona>): Finding<Persona>[] {
  return mostUrgentFirst(lints.flatMap((lint) => (lint.about === 'persona' || lint.about === 'profile' ? named(lint, lint.check(checked)) : [])));
}

/** What is wrong with the whole, not with one record. */
export function findingsOfWorkspace(around: Surroundings): Finding[] {
  return mostUrgentFirst(lints.flatMap((lint) => (lint.about === 'workspace' ? named(lint, lint.check(around)) : [])));
}

/** The versions of one record, newest first, with what each changed, in sentences. */

import { diffRecord, type RecordChange } from '@/lib/exchange/record-diff';
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { unpublished } from '@/lib/storage/drafts';
import { versionsOf } from '@/lib/storage/versions';
import { watch } from '@/lib/storage/watch';
import { writtenRecords } from '../editing/written-records';
import type { Kind } from './keep-alive';
import { removedMentions } from './removed-mentions';

export interface Version {
  number: number;
  /** ISO time. */
  at: string;
  reason: string;
  content: Icp | Persona;
  /** What differs from the version before; empty for the first. */
  changes: RecordChange[];
}

export interface VersionList {
  versions: Version[];
  /** The editor holds something that is not published. */
  hasDraft: boolean;
  /** What it names and is no longer here: "1 segment and 2 pains"; "" when all of it is. */
  gone: string;
  /** Pains, segments, ICPs and personas by their ids, for saying differences. */
  nameOf: (id: string) => string | undefined;
}

const differences = (kind: Kind, before: Icp | Persona, after: Icp | Persona, nameOf: VersionList['nameOf']): RecordChange[] =>
  kind === 'icp' ? diffRecord('icp', before as Icp, after as Icp, nameOf) : diffRecord('persona', before as Persona, after as Persona, nameOf);

async function list(kind: Kind, id: string): Promise<VersionList> {
  const [stored, records, drafts, gone] = await Promise.all([versionsOf(kind, id), writtenRecords(), unpublished(), removedMentions(kind, id)]);
  const names = new Map([...records.segments, ...records.icps, ...records.personas, ...records.pains].map((record) => [record.id, record.name]));
  const nameOf = (each: string) => names.get(each);
  const versions = stored.map(({ number, at, reason, content }, place): Version => {
    const before = stored[place + 1];
    return { number, at, reason, content, changes: before ? differences(kind, before.content, content, nameOf) : [] };
  });
  return { versions, hasDraft: drafts.includes(`${kind}/${id}`), gone, nameOf };
}

/** Calls back now and after every change. @returns the way to stop. */
export const watchVersions = (kind: Kind, id: string, callback: (list: VersionList) => void): (() => void) => watch(() => list(kind, id), callback);

/** What differs between any two versions of a record. */
export const betweenVersions = (kind: Kind, before: Version, after: Version, nameOf: VersionList['nameOf']): RecordChange[] =>
  differences(kind, before.content, after.content, nameOf);

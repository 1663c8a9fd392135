/** A pack held against what is here already: record by record, what is new, what is the same, and what differs where. */

import type { RecordKind, Records } from '@/lib/persona/records';
import { differingPieces } from './merge-record';
import { packKinds } from './pack-kinds';
import type { Pack } from './pack-schema';
import { diffRecord } from './record-diff';
import { fingerprintOf } from './record-fingerprint';

type AnyRecord = Records[RecordKind];

/** One choice: mine or theirs. */
export interface Difference {
  /** See `merge-record`. */
  path: string;
  /** What it is, in words: "Employees". */
  label: string;
  /** From what is here to what the pack says: "Employees: 50–200 became 50–250". */
  says: string[];
}

export interface ComparedRecord {
  /** `icp/<id>`. */
  key: string;
  kind: RecordKind;
  /** "ICP". */
  word: string;
  id: string;
  name: string;
  state: 'new' | 'same' | 'differs';
  differences: Difference[];
  /** It came from a pack of this name, and nobody has changed it here since. */
  untouched: boolean;
  /** An ICP or persona with changes that are not published yet: they stay as a draft whatever is chosen. */
  draft: boolean;
}

export interface Here {
  /** The records of this workspace. */
  records: Omit<Pack, 'format' | 'version' | 'name'>;
  /** Fingerprints of records as they came from a pack of this name, by key. */
  came: Readonly<Record<string, string>>;
  /** Keys of ICPs and personas whose draft says something else than what is published. */
  drafts: readonly string[];
}

/** In the order of `packKinds`, within a kind in the order of the pack. */
export function comparePack(pack: Pack, here: Here): ComparedRecord[] {
  const names = new Map<string, string>();
  for (const { part } of packKinds) for (const { id, name } of [...(here.records[part] ?? []), ...(pack[part] ?? [])]) names.set(id, name);
  return packKinds.flatMap(({ part, kind, word }) =>
    ((pack[part] ?? []) as AnyRecord[]).map((theirs): ComparedRecord => {
      const key = `${kind}/${theirs.id}`;
      const mine = ((here.records[part] ?? []) as AnyRecord[]).find(({ id }) => id === theirs.id);
      const differences = mine ? differencesOf(kind, mine, theirs, (id) => names.get(id)) : [];
      return {
        key,
        kind,
        word,
        id: theirs.id,
        name: theirs.name,
        state: !mine ? 'new' : differences.length > 0 ? 'differs' : 'same',
        differences,
        untouched: mine !== undefined && here.came[key] === fingerprintOf(mine),
        draft: here.drafts.includes(key),
      };
    }),
  );
}

function differencesOf(kind: RecordKind, mine: AnyRecord, theirs: AnyRecord, nameOf: (id: string) => string | undefined): Difference[] {
  const changes = diffRecord(kind, mine, theirs, nameOf);
  return differingPieces(mine, theirs).map(({ path, member }) => {
    const of = changes.filter((change) => change.path === path || change.path.startsWith(`${path}/`));
    return { path, label: of[0]?.label ?? member, says: of.length > 0 ? of.map(({ say }) => say) : [`${member} differs`] };
  });
}

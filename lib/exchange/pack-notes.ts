/** What a person should know about a pack that was opened, although it can be used. Nothing named here is lost. */

import { z } from '@/lib/kernel/schema';
import { pathOf } from './json-guard';
import { type Pack, packSchema } from './pack-schema';
import { itemSchema, memberOrder, memberSchema } from './write-pack';

export interface PackNote {
  code: 'unknown-member' | 'unknown-criterion' | 'filled-in' | 'hidden-characters' | 'no-segment' | 'no-reason' | 'more';
  /** `icps[0].criteria[2]`; "" for the pack as a whole. */
  path: string;
  say: string;
}

/** More notes than a person reads at once. */
const mostNotes = 100;

type Path = (string | number)[];

/** An empty list or text fills a gap without saying anything new. */
const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/** Members that this version does not know, and known ones that were left out and filled in. */
function memberNotes(raw: unknown, schema: unknown, path: Path): PackNote[] {
  if (Array.isArray(raw)) return raw.flatMap((item, index) => memberNotes(item, itemSchema(schema), [...path, index]));
  if (typeof raw !== 'object' || raw === null || !(schema instanceof z.ZodObject)) return [];
  const { known, unknown } = memberOrder(raw, schema);
  const filled = Object.entries(schema.shape).filter(
    ([name, member]) => member instanceof z.ZodDefault && !Object.hasOwn(raw, name) && !isEmpty(member.parse(undefined)),
  );
  return [
    ...unknown.map((name): PackNote => {
      const at = pathOf([...path, name]);
      return { code: 'unknown-member', path: at, say: `${at} means nothing to this version; it is kept and written back as it is.` };
    }),
    ...filled.map(([name, member]): PackNote => {
      const at = pathOf([...path, name]);
      return { code: 'filled-in', path: at, say: `${at} was left out; ${JSON.stringify((member as z.ZodDefault).parse(undefined))} is used.` };
    }),
    ...known.flatMap((name) => memberNotes((raw as Record<string, unknown>)[name], memberSchema(schema, name), [...path, name])),
  ];
}

function recordNotes(pack: Pack, unknownKind: (kind: string) => boolean): PackNote[] {
  const notes: PackNote[] = [];
  pack.icps.forEach((icp, at) => {
    if (icp.segment === '')
      notes.push({
        code: 'no-segment',
        path: `icps[${at}]`,
        say: `${icp.name} belongs to no segment: one ICP for all markets says little. Name its segment.`,
      });
  });
  for (const part of ['icps', 'personas'] as const) {
    pack[part].forEach((record, at) => {
      record.criteria.forEach((criterion, index) => {
        const path = pathOf([part, at, 'criteria', index]);
        if (unknownKind(criterion.kind))
          notes.push({
            code: 'unknown-criterion',
            path,
            say: `${path} is of the kind "${criterion.kind}", which this version cannot judge; it is kept and its answer stays unknown.`,
          });
        if (criterion.mode === 'exclude' && !criterion.reason)
          notes.push({ code: 'no-reason', path, say: `${path} rules out without saying why: add a reason, it is what people will read.` });
      });
    });
  }
  return notes;
}

/** At most 100 notes, what cannot be judged first. */
export function notesOn(raw: unknown, pack: Pack, hidden: readonly string[], unknownKind: (kind: string) => boolean): PackNote[] {
  const notes = [
    ...recordNotes(pack, unknownKind),
    ...hidden.map(
      (path): PackNote => ({ code: 'hidden-characters', path, say: `${path} held characters that cannot be seen; they were taken out.` }),
    ),
    ...memberNotes(raw, packSchema, []),
  ];
  if (notes.length <= mostNotes) return notes;
  return [...notes.slice(0, mostNotes), { code: 'more', path: '', say: `There are ${notes.length - mostNotes} more notes like these.` }];
}

/**
 * A record as lines and parts, the shape that Markdown and tables share. Members are called by their names in words; one
 * that has no name of its own, or whose name another member has, is called as it stands, in quotes: “shade”.
 *
 *   record ─► lines (single values) · parts: a list of texts, a list of items with lines, or one group of lines
 */
import { z } from '@/lib/kernel/schema';
import { memberName } from '../member-names';
import { packSchema } from '../pack-schema';
import { itemSchema, memberOrder, memberSchema } from '../write-pack';

export type DocumentKind = 'icp' | 'persona';

export interface Line {
  label: string;
  member: string;
  value: unknown;
}

export type Part = { label: string; member: string } & (
  | { holds: 'texts'; texts: string[] }
  | { holds: 'items'; items: Line[][] }
  | { holds: 'lines'; lines: Line[] }
);

export interface FlatRecord {
  kind: DocumentKind;
  lines: Line[];
  parts: Part[];
}

export const recordSchema = (kind: DocumentKind): unknown => itemSchema(memberSchema(packSchema, kind === 'icp' ? 'icps' : 'personas'));

/** Names that fit a line or a heading of a document better than a list of changes. */
const ownNames: Readonly<Record<string, string>> = {
  id: 'Id',
  params: 'Settings',
  category: 'Block',
  characteristic: 'Line',
  description: 'Text',
  persona: 'Persona',
  pains: 'Pains',
  icps: 'ICPs',
  roles: 'Buying roles',
  assumptions: 'Assumptions',
  objections: 'Objections',
  channels: 'Channels',
  exceptions: 'Exceptions seen',
  changes: 'Changes noticed',
};
const nameOf = (member: string): string => ownNames[member] ?? memberName(member);
const asItStands = (member: string): string => `“${member}”`;

const knownMembers = (schema: unknown): string[] => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []);

export function labelOf(member: string, schema: unknown): string {
  const known = knownMembers(schema);
  const name = nameOf(member);
  return known.includes(member) && known.find((each) => nameOf(each) === name) === member ? name : asItStands(member);
}

/** The way back from `labelOf`; null when no member is called so. */
export function memberOf(label: string, schema: unknown): string | null {
  const quoted = /^“(.*)”$/.exec(label)?.[1];
  return quoted ?? knownMembers(schema).find((each) => nameOf(each).toLowerCase() === label.toLowerCase()) ?? null;
}

type Members = Record<string, unknown>;
const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

export const holdsOf = (schema: unknown): Part['holds'] | null => {
  if (schema instanceof z.ZodObject) return 'lines';
  if (!(schema instanceof z.ZodArray)) return null;
  return itemSchema(schema) instanceof z.ZodObject ? 'items' : 'texts';
};

const linesOf = (record: Members, schema: unknown): Line[] => {
  const { known, unknown } = memberOrder(record, schema);
  return [...known, ...unknown]
    .filter((member) => record[member] !== undefined)
    .map((member) => ({ label: labelOf(member, schema), member, value: record[member] }));
};

/** Parts that this version knows and that hold what they should; everything else is a line. */
function partOf({ label, member, value }: Line, schema: unknown): Part | null {
  const inner = memberSchema(schema, member);
  const holds = holdsOf(inner);
  if (holds === 'texts' && Array.isArray(value) && value.every((each) => typeof each === 'string')) return { label, member, holds, texts: value };
  if (holds === 'items' && Array.isArray(value) && value.every((each) => isMembers(each) && Object.keys(each).length > 0))
    return { label, member, holds, items: value.map((item: Members) => linesOf(item, itemSchema(inner))) };
  if (holds === 'lines' && isMembers(value) && Object.keys(value).length > 0) return { label, member, holds, lines: linesOf(value, inner) };
  return null;
}

export function flatten(kind: DocumentKind, record: object): FlatRecord {
  const schema = recordSchema(kind);
  const flat: FlatRecord = { kind, lines: [], parts: [] };
  for (const line of linesOf(record as Members, schema)) {
    const part = partOf(line, schema);
    if (part) flat.parts.push(part);
    else flat.lines.push(line);
  }
  return flat;
}

const asRecord = (lines: readonly Line[]): Members => Object.fromEntries(lines.map(({ member, value }) => [member, value]));

export function unflatten({ lines, parts }: FlatRecord): Members {
  const inside = (part: Part): unknown => {
    if (part.holds === 'texts') return part.texts;
    return part.holds === 'items' ? part.items.map(asRecord) : asRecord(part.lines);
  };
  return { ...asRecord(lines), ...Object.fromEntries(parts.map((part) => [part.member, inside(part)])) };
}

/** An ICP or persona as a table for a spreadsheet, one value a row, and back. The last column is there to be read. */
import { sayCriterion } from '@/lib/criterion/say-criterion';
import type { NameOf } from '../record-diff';
import { itemSchema, memberSchema } from '../write-pack';
import { readCsv, writeCsv } from './csv';
import { type FlatRecord, flatten, holdsOf, type Line, memberOf, type Part, recordSchema, unflatten } from './flat-record';
import type { ReadDocument } from './record-markdown';
import { readValue, writeValue } from './written-value';

const head = ['Part', 'Item', 'Field', 'Value', 'In words'];
const kinds = { icp: 'ICP', persona: 'Persona' } as const;
const none = '(none)';

/** Cells hold line breaks themselves. */
const cellOf = (value: unknown): string => writeValue(value, '\n');

export function recordToCsv(kind: 'icp' | 'persona', record: object, names: NameOf = () => undefined): string {
  const { lines, parts } = flatten(kind, record);
  const said = ({ member, value }: Line, all: readonly Line[]): string => {
    if (typeof value === 'string') return names(value) ?? '';
    const asks = all.find((line) => line.member === 'kind')?.value;
    return member === 'params' && typeof asks === 'string' ? sayCriterion({ kind: asks, params: value }) : '';
  };
  const row = (part: string, item: string, line: Line, all: readonly Line[]) => [part, item, line.label, cellOf(line.value), said(line, all)];
  const rowsOf = (part: Part): string[][] => {
    if (part.holds === 'lines') return part.lines.map((line) => row(part.label, '', line, part.lines));
    const count = part.holds === 'texts' ? part.texts.length : part.items.length;
    if (count === 0) return [[part.label, none, '', '', '']];
    if (part.holds === 'texts') return part.texts.map((text, at) => [part.label, String(at + 1), '', cellOf(text), names(text) ?? '']);
    return part.items.flatMap((item, at) => item.map((line) => row(part.label, String(at + 1), line, item)));
  };
  return writeCsv([head, ...lines.map((line) => row(kinds[kind], '', line, lines)), ...parts.flatMap(rowsOf)]);
}

/** Null when the text is no ICP and no persona. */
export function csvToRecord(text: string): ReadDocument | null {
  const [first, ...rows] = readCsv(text);
  const kind = rows[0]?.[0] === kinds.icp ? 'icp' : rows[0]?.[0] === kinds.persona ? 'persona' : null;
  if (kind === null || first?.[0] !== head[0] || first?.[3] !== head[3]) return null;
  const schema = recordSchema(kind);
  const flat: FlatRecord = { kind, lines: [], parts: [] };
  const items = new Map<string, Line[]>();
  const ignored: number[] = [];
  for (const [at, [label = '', item = '', field = '', cell = '']] of rows.entries()) {
    if (!take(label, item, field, cell)) ignored.push(at + 2);
  }
  return { kind, record: unflatten(flat), ignored };

  function take(label: string, item: string, field: string, cell: string): boolean {
    const lineOf = (inner: unknown): Line | null => {
      const member = memberOf(field, inner);
      return member === null ? null : { label: field, member, value: readValue(cell) };
    };
    if (label === kinds[kind!]) return add(flat.lines, lineOf(schema));
    const member = memberOf(label, schema);
    const holds = member === null ? null : holdsOf(memberSchema(schema, member));
    if (member === null || holds === null) return false;
    let part = flat.parts.find((each) => each.member === member);
    if (!part) {
      part =
        holds === 'texts'
          ? { label, member, holds, texts: [] }
          : holds === 'items'
            ? { label, member, holds, items: [] }
            : { label, member, holds, lines: [] };
      flat.parts.push(part);
    }
    if (item === none) return true;
    if (part.holds === 'texts') return part.texts.push(String(readValue(cell))) > 0;
    if (part.holds === 'lines') return add(part.lines, lineOf(memberSchema(schema, member)));
    const key = `${member} ${item}`;
    let lines = items.get(key);
    if (!lines) {
      lines = [];
      items.set(key, lines);
      part.items.push(lines);
    }
    return add(lines, lineOf(itemSchema(memberSchema(schema, member))));
  }
}

function add(lines: Line[], line: Line | null): boolean {
  if (line) lines.push(line);
  return line !== null;
}

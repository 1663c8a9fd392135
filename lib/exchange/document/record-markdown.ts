/**
 * An ICP or persona as Markdown that a colleague can read, edit in any note app and give back. Headings of items are
 * there to be read; what counts are the lines below them, so that nothing is lost on the way.
 */
import { sayCriterion } from '@/lib/criterion/say-criterion';
import type { NameOf } from '../record-diff';
import { itemSchema, memberSchema } from '../write-pack';
import { type DocumentKind, type FlatRecord, flatten, holdsOf, type Line, memberOf, type Part, recordSchema, unflatten } from './flat-record';
import { nothing, readValue, writeLink, writeValue } from './written-value';

const words: Readonly<Record<DocumentKind, string>> = { icp: 'ICP', persona: 'Persona' };
/** Members that hold ids of other records, and are written with their names. */
const references = new Set(['segment', 'pains', 'icps', 'persona']);

const written = (member: string, value: unknown, names: NameOf): string =>
  references.has(member) && typeof value === 'string' && value !== '' ? writeLink(value, names(value)) : writeValue(value);

const writeLine = ({ label, member, value }: Line, names: NameOf): string => `- ${label}: ${written(member, value, names)}`;

/** What an item is called above its lines. */
function headOf(lines: readonly Line[], at: number, names: NameOf): string {
  const value = (member: string) => lines.find((line) => line.member === member)?.value;
  const kind = value('kind');
  if (typeof kind === 'string' && value('params') !== undefined) return sayCriterion({ kind, params: value('params') });
  const persona = value('persona');
  if (typeof persona === 'string') return names(persona) ?? persona;
  const told = ['characteristic', 'name', 'text', 'says', 'note'].map(value).find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof told === 'string' ? told : `${at + 1}`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 120);

function writePart(part: Part, names: NameOf): string[] {
  const head = ['', `## ${part.label}`, ''];
  if (part.holds === 'texts')
    return [...head, ...(part.texts.length > 0 ? part.texts.map((text) => `- ${written(part.member, text, names)}`) : [nothing])];
  if (part.holds === 'lines') return [...head, ...part.lines.map((line) => writeLine(line, names))];
  if (part.items.length === 0) return [...head, nothing];
  return [
    ...head,
    ...part.items.flatMap((lines, at) => [
      ...(at > 0 ? [''] : []),
      `### ${oneLine(headOf(lines, at, names)) || at + 1}`,
      '',
      ...lines.map((line) => writeLine(line, names)),
    ]),
  ];
}

/** The same record always gives the same bytes. @param names of the records that it names. */
export function recordToMarkdown(kind: DocumentKind, record: { name: string }, names: NameOf = () => undefined): string {
  const { lines, parts } = flatten(kind, record);
  const title = `# ${words[kind]}: ${writeValue(record.name)}`;
  const body = lines.filter(({ member }) => member !== 'name').map((line) => writeLine(line, names));
  return `${[title, '', ...body, ...parts.flatMap((part) => writePart(part, names))].join('\n')}\n`;
}

export interface ReadDocument {
  kind: DocumentKind;
  record: Record<string, unknown>;
  /** Numbers of lines that say nothing to Fitglass. */
  ignored: number[];
}

/** Null when the text is no ICP and no persona. */
export function markdownToRecord(text: string): ReadDocument | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const title = /^# (ICP|Persona): (.+)$/.exec(lines[first]?.trim() ?? '');
  if (!title) return null;
  const kind: DocumentKind = title[1] === 'ICP' ? 'icp' : 'persona';
  const schema = recordSchema(kind);
  const flat: FlatRecord = { kind, lines: [{ label: 'Name', member: 'name', value: readValue(title[2]!) }], parts: [] };
  const ignored: number[] = [];
  let part: Part | null = null;
  let lost = false;
  for (const [at, raw] of lines.entries()) {
    const line = raw.trim();
    if (at <= first || line === '' || line === nothing) continue;
    if (/^###(?: |$)/.test(line) && part?.holds === 'items') part.items.push([]);
    else if (line.startsWith('## ')) {
      part = partNamed(line.slice(3).trim(), schema);
      lost = part === null;
      if (part) flat.parts.push(part);
      else ignored.push(at + 1);
    } else if (!(line.startsWith('- ') && !lost && take(line.slice(2), flat, part, schema))) ignored.push(at + 1);
  }
  return { kind, record: unflatten(flat), ignored };
}

function partNamed(label: string, schema: unknown): Part | null {
  const member = memberOf(label, schema);
  const holds = member === null ? null : holdsOf(memberSchema(schema, member));
  if (member === null || holds === null) return null;
  if (holds === 'texts') return { label, member, holds, texts: [] };
  return holds === 'items' ? { label, member, holds, items: [] } : { label, member, holds, lines: [] };
}

/** Whether the line found its place. */
function take(line: string, flat: FlatRecord, part: Part | null, schema: unknown): boolean {
  if (part?.holds === 'texts') {
    part.texts.push(String(readValue(line)));
    return true;
  }
  const inner = part === null ? schema : part.holds === 'items' ? itemSchema(memberSchema(schema, part.member)) : memberSchema(schema, part.member);
  const [, label, value] = /^(“[^”]*”|[^:]+):(?: (.*))?$/.exec(line) ?? [];
  const member = label === undefined ? null : memberOf(label, inner);
  const into = part === null ? flat.lines : part.holds === 'items' ? part.items.at(-1) : part.lines;
  if (member === null || into === undefined) return false;
  into.push({ label: label!, member, value: readValue(value ?? '') });
  return true;
}

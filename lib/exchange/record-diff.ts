/**
 * What differs between two states of one record, as sentences that a colleague would say: "Employees: 50–200 became
 * 50–250". For the history of an ICP, and for a pack that meets what is there already. Pure; nothing is changed.
 *
 * Things with an identity are compared by it (criteria by id, lines of the document by block and line), so moving one
 * is no change and editing one is not a removal and an addition. What is empty and what is missing are the same.
 */
import type { RecordKind, Records } from '@/lib/persona/records';
import { diffCriteria } from './diff-criteria';
import { isEmpty, type RecordChange, sameValue, sayAdded, sayChanged, sayRemoved, sayValue } from './diff-words';
import { memberName } from './member-names';
import { packKinds } from './pack-kinds';

export type { RecordChange } from './diff-words';

/** The name of what an id stands for (a pain, a segment), or undefined when it is not known; ids are said then. */
export type NameOf = (id: string) => string | undefined;

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const asTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

/** In the order in which a person reads a record; members that are not named come after. */
const order = ['name', 'status', 'segment', 'negative', 'why', 'quote', 'role', 'icps', 'criteria', 'pains', 'document'];

function membersOf(before: Members, after: Members): string[] {
  const all = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((member) => member !== 'id');
  return [...order.filter((member) => all.includes(member)), ...all.filter((member) => !order.includes(member))];
}

/**
 * @param kind what the records are; both must be of it.
 * @param before null when there was no such record: one change, at the path "".
 * @param names says ids of pains, segments, personas and ICPs by their names.
 * @returns in reading order; empty when nothing differs. `path` is made of member names and ids: `criteria/size/params`,
 * `document/Firmographics/Company size`, `pains/churn`.
 */
export function diffRecord<Kind extends RecordKind>(
  kind: Kind,
  before: Records[Kind] | null,
  after: Records[Kind] | null,
  names: NameOf = () => undefined,
): RecordChange[] {
  if (before === null || after === null) {
    const there = before ?? after;
    if (there === null) return [];
    const label = `${packKinds.find((each) => each.kind === kind)!.word} “${there.name}”`;
    return [{ path: '', label, before, after, say: before === null ? `${label} is new` : `${label} is gone` }];
  }
  return diffMembers(before as unknown as Members, after as unknown as Members, '', names);
}

function diffMembers(before: Members, after: Members, path: string, names: NameOf): RecordChange[] {
  return membersOf(before, after).flatMap((member) => diffMember(member, before[member], after[member], `${path}${member}`, names));
}

function diffMember(member: string, before: unknown, after: unknown, path: string, names: NameOf): RecordChange[] {
  if (sameValue(before, after)) return [];
  const label = memberName(member);
  if (member === 'criteria' || member === 'signs') return diffCriteria(listOf(before), listOf(after), path);
  if (member === 'document') return diffItems(listOf(before), listOf(after), path, documentItem);
  if (isEmpty(before) ? asTexts(after) : asTexts(before) && (isEmpty(after) || asTexts(after)))
    return diffTexts(listOf(before) as string[], listOf(after) as string[], path, label, names);
  if (Array.isArray(before) || Array.isArray(after)) return diffItems(listOf(before), listOf(after), path, keyedItem(label, names));
  if (isMembers(before) || isMembers(after))
    return diffMembers(isMembers(before) ? before : {}, isMembers(after) ? after : {}, `${path}/`, names).map((change) => ({
      ...change,
      label: `${label}: ${change.label}`,
      say: `${label}: ${change.say}`,
    }));
  const named = (value: unknown) => (typeof value === 'string' ? (names(value) ?? value) : value);
  return [sayChanged(path, label, before, after, (value) => sayValue(member, named(value)))];
}

function diffTexts(before: readonly string[], after: readonly string[], path: string, label: string, names: NameOf): RecordChange[] {
  const say = (text: string) => `“${names(text) ?? text}”`;
  const changes = [
    ...before.filter((text) => !after.includes(text)).map((text) => sayRemoved(`${path}/${text}`, label, text, say(text))),
    ...after.filter((text) => !before.includes(text)).map((text) => sayAdded(`${path}/${text}`, label, text, say(text))),
  ];
  if (changes.length > 0) return changes;
  return [{ path, label, before, after, say: `${label}: the order changed to ${after.map(say).join(', ')}` }];
}

/** How the items of a list are told apart and said. */
interface Item {
  key: (item: Members) => string;
  label: (item: Members) => string;
  say: (item: Members) => string;
  compare: (before: Members, after: Members, path: string) => RecordChange[];
}

const documentItem: Item = {
  key: ({ category, characteristic }) => `${category}/${characteristic}`,
  label: ({ category, characteristic }) => [category, characteristic].filter((part) => !isEmpty(part)).join(', '),
  say: ({ description }) => sayValue('description', description),
  compare(before, after, path) {
    return [sayChanged(path, documentItem.label(after), before.description, after.description, (value) => sayValue('description', value))];
  },
};

/** What an item of a list is called: the first of its members that says something. */
const telling = ['name', 'text', 'says', 'note', 'source', 'kind'];

function keyedItem(label: string, names: NameOf): Item {
  const called = (item: Members): string => {
    if (typeof item.persona === 'string') return `“${names(item.persona) ?? item.persona}”`;
    const member = telling.find((each) => !isEmpty(item[each]));
    return member ? sayValue(member, item[member]) : sayValue('', item);
  };
  return {
    key: (item) => String(item.id ?? item.persona ?? JSON.stringify(item)),
    label: () => label,
    say: called,
    compare: (before, after, path) =>
      diffMembers(before, after, `${path}/`, names).map((change) => ({
        ...change,
        label: `${label}, ${change.label}`,
        say: `${label} ${called(before)}: ${change.say}`,
      })),
  };
}

/** Two items of one key stand apart by their place among them. */
function byKey(items: readonly unknown[], key: Item['key']): Map<string, Members> {
  const found = new Map<string, Members>();
  for (const item of items) {
    const members = isMembers(item) ? item : { text: item };
    let name = key(members);
    for (let more = 2; found.has(name); more += 1) name = `${key(members)} (${more})`;
    found.set(name, members);
  }
  return found;
}

function diffItems(before: readonly unknown[], after: readonly unknown[], path: string, item: Item): RecordChange[] {
  const old = byKey(before, item.key);
  const now = byKey(after, item.key);
  const changes: RecordChange[] = [];
  for (const [key, was] of old) {
    const is = now.get(key);
    if (!is) changes.push(sayRemoved(`${path}/${key}`, item.label(was), was, item.say(was)));
    else if (!sameValue(was, is)) changes.push(...item.compare(was, is, `${path}/${key}`));
  }
  for (const [key, is] of now) if (!old.has(key)) changes.push(sayAdded(`${path}/${key}`, item.label(is), is, item.say(is)));
  return changes;
}

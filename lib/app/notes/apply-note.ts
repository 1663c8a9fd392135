/** What a change makes of the notes. Pure: the notes that go in stay as they are. */
import type { Notes } from '@/lib/account/notes';
import { without } from '@/lib/kernel/without';
import type { NoteChange } from '@/lib/protocol/note-change';

/** The newest are kept, touches as outcomes: enough for years with one company. */
const most = 500;

export type PlainChange = Exclude<NoteChange, { set: 'attribute' }>;

export function applyNote(notes: Notes, change: PlainChange, now: Date): Notes {
  const at = now.toISOString();
  switch (change.set) {
    case 'text':
      return { ...notes, text: change.text.trim() === '' ? '' : change.text };
    case 'next-touch':
      return { ...notes, nextTouch: change.day };
    case 'lists':
      return { ...notes, lists: [...new Set(change.lists)] };
    case 'touch': {
      const { set: _, ...said } = change;
      const touch = { ...said, at: change.at ?? freeTime(notes.touches, now) };
      return { ...notes, touches: withOne(notes.touches, touch, (each) => each.at) };
    }
    case 'no-touch':
      return { ...notes, touches: notes.touches.filter((each) => each.at !== change.at) };
    case 'outcome': {
      const { set: _, ...said } = change;
      const before = notes.outcomes ?? [];
      const outcome = { ...said, at: change.at ?? freeTime(before, now) };
      return { ...notes, outcomes: withOne(before, outcome, (each) => `${each.day} ${each.at}`) };
    }
    case 'no-outcome': {
      const outcomes = notes.outcomes?.filter((each) => each.at !== change.at) ?? [];
      return { ...notes, outcomes: outcomes.length > 0 ? outcomes : undefined };
    }
    case 'stage':
      return { ...notes, stage: change.stage ?? undefined };
    case 'roles':
      return { ...notes, roles: change.roles ?? undefined };
    case 'band':
      return { ...notes, band: change.band && { ...change.band, at: change.band.at ?? at } };
    case 'answer': {
      const before = notes.answers[change.profile] ?? {};
      const own = change.answer
        ? { ...before, [change.criterion]: { ...change.answer, at: change.answer.at ?? at } }
        : without(before, change.criterion);
      return { ...notes, answers: { ...notes.answers, [change.profile]: own } };
    }
    case 'rating':
      return { ...notes, ratings: change.value === null ? without(notes.ratings, change.name) : { ...notes.ratings, [change.name]: change.value } };
  }
}

/** Touches and outcomes are told apart by their time: the second of one millisecond gets the next one that is free. */
function freeTime(noted: readonly { at: string }[], now: Date): string {
  let time = now.getTime();
  const taken = new Set(noted.map(({ at }) => Date.parse(at)));
  while (taken.has(time)) time += 1;
  return new Date(time).toISOString();
}

/** In the place of whatever was noted at its time, newest first by what `when` says of each. */
const withOne = <One extends { at: string }>(noted: readonly One[], one: One, when: (each: One) => string): One[] =>
  [one, ...noted.filter(({ at }) => at !== one.at)].sort((a, b) => (when(a) < when(b) ? 1 : -1)).slice(0, most);

/** "3.5" and "3,5" are numbers, as a criterion with a range needs them; everything else is words. */
export function attributeValue(text: string): string | number {
  const plain = text.trim();
  return /^-?\d{1,15}(?:[.,]\d{1,6})?$/.test(plain) ? Number(plain.replace(',', '.')) : plain;
}

export function applyAttribute(notes: Notes, name: string, value: string | null, now: Date): Notes {
  const others = Object.fromEntries(Object.entries(notes.attributes).filter(([key]) => key.toLowerCase() !== name.toLowerCase()));
  return { ...notes, attributes: value === null ? others : { ...others, [name]: { value: attributeValue(value), at: now.toISOString() } } };
}

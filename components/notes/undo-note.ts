/** The change that takes a change back: what stood there before, with its own time. */
import type { Notes } from '@/lib/account/notes';
import type { NoteChange } from '@/lib/protocol/note-change';

export function undoNote(change: NoteChange, before: Notes | null, after: Notes): NoteChange | null {
  switch (change.set) {
    case 'text':
      return { set: 'text', text: before?.text ?? '' };
    case 'next-touch':
      return { set: 'next-touch', day: before?.nextTouch ?? null };
    case 'lists':
      return { set: 'lists', lists: before?.lists ?? [] };
    case 'touch': {
      const added = addedTo(before?.touches, after.touches);
      return added ? { set: 'no-touch', at: added.at } : null;
    }
    case 'no-touch': {
      const gone = before?.touches.find(({ at }) => at === change.at);
      return gone ? { set: 'touch', ...gone } : null;
    }
    case 'outcome': {
      const added = addedTo(before?.outcomes, after.outcomes);
      return added ? { set: 'no-outcome', at: added.at } : null;
    }
    case 'no-outcome': {
      const gone = before?.outcomes?.find(({ at }) => at === change.at);
      return gone ? { set: 'outcome', ...gone } : null;
    }
    case 'stage':
      return { set: 'stage', stage: before?.stage ?? null };
    case 'roles':
      return { set: 'roles', roles: before?.roles ? [...before.roles] : null };
    case 'band':
      return { set: 'band', band: before?.band ?? null };
    case 'answer':
      return { ...change, answer: before?.answers[change.profile]?.[change.criterion] ?? null };
    case 'attribute': {
      const names = [...Object.keys(after.attributes), ...Object.keys(before?.attributes ?? {})];
      const name = names.find((each) => before?.attributes[each]?.at !== after.attributes[each]?.at);
      const earlier = name === undefined ? undefined : before?.attributes[name]?.value;
      return { ...change, value: earlier === undefined ? null : String(earlier) };
    }
    case 'rating':
      return { ...change, value: before?.ratings[change.name] ?? null };
  }
}

const addedTo = <One extends { at: string }>(before: readonly One[] = [], after: readonly One[] = []): One | undefined =>
  after.find(({ at }) => !before.some((each) => each.at === at));

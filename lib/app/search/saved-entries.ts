/** Whom the user saved, with what was noted about them, and the user's lists, as entries to search; each leads to the lists. */
import { findAllNotes } from '@/lib/storage/notes';
import { allSaved } from '@/lib/storage/saved';
import type { SavedRecord, StoredNotes } from '@/lib/storage/schema';
import { addressOf } from './address';
import type { SearchEntry } from './entry';

const group = { account: 'Saved companies', person: 'Saved people' } as const;

function entryOf({ id, about, name, aliases }: SavedRecord, notes: StoredNotes | null): SearchEntry {
  const noted = notes
    ? [notes.text, ...notes.touches.map((touch) => touch.note), ...(notes.outcomes ?? []).map(({ reason }) => reason), notes.band?.reason ?? '']
    : [];
  return {
    id: `saved/${about}/${id}`,
    group: group[about],
    title: name,
    detail: ['Saved', ...(notes?.lists ?? [])].join(' · '),
    text: [...aliases.filter((alias) => !alias.startsWith('name:')), ...noted].join(' '),
    hash: addressOf('lists', null, `${about}:${id}`),
  };
}

export async function savedEntries(now: Date): Promise<SearchEntry[]> {
  const saved = await allSaved();
  const abouts = ['account', 'person'] as const;
  const found = await Promise.all(
    abouts.map(async (about) => {
      const own = saved.filter((record) => record.about === about);
      const notes = await findAllNotes(
        about,
        own.map(({ aliases }) => aliases),
        now,
      );
      return own.map((record, at) => ({ record, notes: notes[at] ?? null }));
    }),
  );
  const all = found.flat();
  const sizes = new Map<string, number>();
  for (const name of all.flatMap(({ notes }) => notes?.lists ?? [])) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  return [
    ...[...sizes].map(([name, size]) => ({
      id: `list/${name}`,
      group: 'Lists',
      title: name,
      detail: size === 1 ? '1 on it' : `${size} on it`,
      text: '',
      hash: addressOf('lists', name),
    })),
    ...all.map(({ record, notes }) => entryOf(record, notes)),
  ];
}

/**
 * Whom the user saved, best first: all of them (`#lists`) or one list (`#lists/<name>`); a row that
 * was searched for is shown (`#lists//<about>:<id>`).
 */
import { useEffect, useState } from 'react';
import { ListPart } from '@/components/lists/list-part';
import { PickOne } from '@/components/ui/form/pick-one';
import { hashOf } from '@/components/workspace/route';
import { ScreenHead } from '@/components/workspace/shell';
import { type Listed, type Listing, watchListed } from '@/lib/app/lists/watch-listed';
import { askWorker } from '@/lib/platform/messages';
import { defineScreen, type ScreenProps } from '../screen';

const abouts = ['account', 'person'] as const;

function Lists({ route, now, say, act }: ScreenProps) {
  const [listing, setListing] = useState<Listing | null>(null);
  const [by, setBy] = useState<Record<(typeof abouts)[number], string>>({ account: '', person: '' });
  useEffect(() => watchListed(setListing, (error) => act(() => Promise.reject(error))), [act]);
  if (!listing) return <ScreenHead title="Lists">Comparing whom you saved…</ScreenHead>;
  const list = route.id;
  const shown = (rows: readonly Listed[]) => (list === null ? rows : rows.filter(({ notes }) => notes?.lists.includes(list)));
  const rows = { account: shown(listing.companies), person: shown(listing.people) };
  const profiles = { account: listing.icps, person: listing.personas };
  const put = (row: Listed, lists: string[]) => askWorker({ ask: 'note', about: row.about, id: row.id, change: { set: 'lists', lists } });
  const takeOff = (row: Listed) =>
    act(async () => {
      const before = row.notes?.lists ?? [];
      await put(
        row,
        before.filter((each) => each !== list),
      );
      say(`${row.name} is off “${list}”, and still saved.`, () => act(() => put(row, before)));
    });
  const nobody = rows.account.length === 0 && rows.person.length === 0;
  return (
    <>
      <ScreenHead title="Lists">
        Whom you saved, best first. The market is everybody on the list; the ideal profile is the part of it that is worth your time.
      </ScreenHead>
      {listing.lists.length > 0 && (
        <PickOne
          label="List"
          className="mt-6 w-72"
          none="Everybody saved"
          options={listing.lists.map((name) => ({ value: name, label: name }))}
          value={list ?? ''}
          onChange={(name) => {
            location.hash = hashOf('lists', name === '' ? null : name);
          }}
        />
      )}
      {nobody && (
        <p className="mt-8 max-w-150 text-15">
          {list === null
            ? 'Nobody is saved yet. Open a company or a person, press the Fitglass button, then S. Under “Your notes” you can put them on a list of your own, such as “50 shops in Hamburg”.'
            : `Nobody stands on “${list}” any more. Put a company or a person on it under “Your notes” in the panel.`}
        </p>
      )}
      {abouts.map(
        (about) =>
          rows[about].length > 0 && (
            <ListPart
              key={`${about} ${route.part ?? ''}`}
              about={about}
              rows={rows[about]}
              list={list}
              sought={route.part}
              profiles={profiles[about]}
              by={by[about]}
              now={now}
              onBy={(profile) => setBy({ ...by, [about]: profile })}
              onTakeOff={takeOff}
            />
          ),
      )}
    </>
  );
}

export default defineScreen({ id: 'lists', label: 'Lists', place: { group: 'Work', order: 10 }, wide: true, Show: Lists });

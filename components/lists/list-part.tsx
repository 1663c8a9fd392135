/** The companies of a list, or its people: by which profile they are ordered, how many lie inside it, and who they are. */
import { useState } from 'react';
import { PickOne } from '@/components/ui/form/pick-one';
import type { Listed } from '@/lib/app/lists/watch-listed';
import { byTrait } from '@/lib/list/by-trait';
import { countStandings, rank } from '@/lib/list/rank';
import { strongOnly } from '@/lib/list/strong-only';
import { type TraitId, traitIds } from '@/lib/trait/trait';
import { traitName } from '@/lib/trait/trait-name';
import { ListTable } from './list-table';
import { StandingBar } from './standing-bar';

interface ListPartProps {
  about: 'account' | 'person';
  rows: readonly Listed[];
  list: string | null;
  /** The row that was searched for, `<about>:<id>`; null when none was. */
  sought: string | null;
  profiles: readonly { id: string; name: string }[];
  /** Id of the profile that they are compared with; empty is the best of all, each for itself. */
  by: string;
  now: Date;
  onBy: (profile: string) => void;
  onTakeOff: (row: Listed) => void;
}

const words = {
  account: { title: 'Companies', what: 'companies', by: 'Companies by', best: 'The ICP that fits best' },
  person: { title: 'People', what: 'people', by: 'People by', best: 'The persona that fits best' },
} as const;

/** Nobody is cut away. */
const any = '';
const strong = 'strong';

export function ListPart({ about, rows, list, sought, profiles, by, now, onBy, onTakeOff }: ListPartProps) {
  const { title, what, by: label, best } = words[about];
  const [trait, setTrait] = useState<TraitId | typeof any>(any);
  const compared = by === '' ? rows : rank(rows.map((row) => ({ ...row, fit: row.fits[by] ?? null })));
  const [only, setOnly] = useState<typeof strong | typeof any>(any);
  const fitting = only === strong ? strongOnly(compared) : compared;
  const cut = trait === any ? null : byTrait(fitting, trait);
  const shown = cut?.high ?? fitting;
  return (
    <section className="mt-12" aria-labelledby={`listed-${about}`}>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
        <h2 id={`listed-${about}`} className="text-18 font-semibold">
          {title} <span className="font-normal text-soft">{rows.length}</span>
        </h2>
        <div className="flex flex-wrap gap-4">
          {profiles.length > 0 && (
            <PickOne
              label={`Which ${what}`}
              className="w-44"
              none="Any fit"
              options={[{ value: strong, label: 'Strong fit only' }]}
              value={only}
              onChange={(chosen) => setOnly(chosen === strong ? strong : any)}
            />
          )}
          {about === 'account' && (
            <PickOne
              label="Only those high in"
              className="w-52"
              none="Any trait"
              options={traitIds.map((id) => ({ value: id, label: traitName(id) }))}
              value={trait}
              onChange={(chosen) => setTrait(traitIds.find((id) => id === chosen) ?? any)}
            />
          )}
          {profiles.length > 1 && (
            <PickOne
              label={label}
              className="w-72"
              none={best}
              options={profiles.map(({ id, name }) => ({ value: id, label: name }))}
              value={by}
              onChange={onBy}
            />
          )}
        </div>
      </div>
      {profiles.length > 0 && <StandingBar counts={countStandings(compared)} what={what} />}
      {only === strong && (
        <p className="mt-4 text-15" role="status">
          {fitting.length} of {compared.length} {what} {fitting.length === 1 ? 'is a strong fit' : 'are a strong fit'}. The others are hidden, not
          gone.
        </p>
      )}
      {cut && trait !== any && (
        <p className="mt-4 text-15" role="status">
          {cut.high.length} high in {traitName(trait).toLowerCase()}, {cut.lower} lower. Of {cut.notKnown} it is not known, which says nothing against
          them.
        </p>
      )}
      {shown.length > 0 && (
        <ListTable
          caption={`${title}, best first`}
          rows={shown}
          list={list}
          sought={sought}
          by={by === '' && profiles.length > 1}
          now={now}
          onTakeOff={onTakeOff}
        />
      )}
    </section>
  );
}

/** The table where the purchase is decided: which personas sit there, and how many of each a decision takes. */
import clsx from 'clsx';
import { useState } from 'react';
import { Section } from '@/components/editor/section';
import { Button } from '@/components/ui/button';
import { NumberInput } from '@/components/ui/form/number-input';
import { hashOf } from '@/components/workspace/route';
import type { CommitteeSeat, Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { sayRole } from '@/lib/persona/role-words';

interface SeatsProps {
  icp: Icp;
  personas: readonly Persona[];
  onChange: (what: string, next: (icp: Icp) => Icp) => void;
}

/** The most that the pack format takes. */
const mostNeeded = 20;
/** Personas of this ICP stand first, so that those of others can wait behind a button. */
const firstShown = 10;

export function Seats({ icp, personas, onChange }: SeatsProps) {
  const [all, setAll] = useState(false);
  const seats = icp.committee ?? [];
  const seatOf = (id: string) => seats.find(({ persona }) => persona === id);
  const change = (what: string, next: (seats: CommitteeSeat[]) => CommitteeSeat[]) =>
    onChange(what, (record) => ({ ...record, committee: next(record.committee ?? []) }));
  /* Those who buy in this ICP come first, those at the table before the others. */
  const candidates = personas
    .filter(({ negative }) => !negative)
    .toSorted((a, b) => Number(b.icps.includes(icp.id)) - Number(a.icps.includes(icp.id)) || a.name.localeCompare(b.name));
  const shown = all ? candidates : candidates.filter((persona, at) => at < firstShown || seatOf(persona.id) !== undefined);
  return (
    <Section title="Seats" hint="Who decides, who pays, who uses it, who could stop it. Two to four personas are enough for most purchases.">
      {candidates.length === 0 && <p className="text-15">No persona is written yet.</p>}
      <ul>
        {shown.map((persona) => {
          const seat = seatOf(persona.id);
          const name = persona.name || 'A persona without a name';
          return (
            <li key={persona.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3 first:border-t">
              <div className="min-w-0 flex-1">
                <a className="text-15 font-semibold text-accent underline underline-offset-4" href={hashOf('persona', persona.id)}>
                  {name}
                </a>
                <p className="text-soft">
                  {persona.roles?.length ? persona.roles.map((role) => sayRole(role).label).join(', ') : 'No part in the purchase chosen yet'}
                  {!persona.icps.includes(icp.id) && ' · does not name this ICP'}
                </p>
              </div>
              <div className="flex items-center gap-3">
                {seat && (
                  <NumberInput
                    className="flex items-center gap-2"
                    label="Needed"
                    value={seat.needed}
                    onChange={(needed) =>
                      needed !== undefined &&
                      change(`how many of ${name}`, (all) =>
                        all.map((each) =>
                          each.persona === persona.id ? { ...each, needed: Math.min(mostNeeded, Math.max(1, Math.round(needed))) } : each,
                        ),
                      )
                    }
                  />
                )}
                <Button
                  look="quiet"
                  className={clsx('min-h-10', seat && 'font-semibold')}
                  aria-pressed={seat !== undefined}
                  onClick={() =>
                    seat
                      ? change(`the seat of ${name}`, (all) => all.filter((each) => each.persona !== persona.id))
                      : change(`a seat for ${name}`, (all) => [...all, { persona: persona.id, needed: 1 }])
                  }
                >
                  <span aria-hidden="true">{seat ? '✓' : '+'}</span>
                  <span>
                    Seat<span className="sr-only"> for {name}</span>
                  </span>
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {shown.length < candidates.length && (
        <div>
          <Button look="plain" onClick={() => setAll(true)}>
            Show all {candidates.length} personas
          </Button>
        </div>
      )}
      <p>
        <a className="text-15 text-accent underline underline-offset-4" href={hashOf('persona', 'new', icp.id)}>
          New persona for this ICP
        </a>
      </p>
    </Section>
  );
}

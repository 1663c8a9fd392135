/** What lints look at, for as long as a screen is open; and the quality of one record, or of all in a line each. */
import { useEffect, useMemo, useState } from 'react';
import type { FiguresOf, QualityFigures } from '@/components/quality/quality-line';
import type { QualityRow } from '@/components/quality/quality-list';
import { type Grounds, noHistory, watchGrounds } from '@/lib/app/quality/watch-quality';
import type { Icp } from '@/lib/icp/icp';
import { inTurns } from '@/lib/kernel/in-turns';
import type { Persona } from '@/lib/persona/persona';
import type { MatchRate } from '@/lib/quality/match-rate';
import { type Quality, qualityOfIcp, qualityOfPersona } from '@/lib/quality/quality-of';
import { withShift } from '@/lib/quality/results/shift';

export function useGrounds(): Grounds | null {
  const [grounds, setGrounds] = useState<Grounds | null>(null);
  useEffect(() => watchGrounds(setGrounds), []);
  return grounds;
}

export const historyIn = (grounds: Grounds, kind: 'icp' | 'persona', id: string) => grounds.histories.get(`${kind}/${id}`) ?? noHistory;

/** With the change that its results show, if they show one. */
export function withResults<One extends Icp | Persona>(record: One, { results }: Grounds, now: Date): One {
  const review = withShift(record.id, record.review, results, now);
  return review === record.review ? record : { ...record, review };
}

export const icpQuality = (icp: Icp, grounds: Grounds, now: Date, rate: MatchRate | null = null): Quality<Icp> =>
  qualityOfIcp({ record: withResults(icp, grounds, now), records: grounds.records, history: historyIn(grounds, 'icp', icp.id), rate, now });

export const personaQuality = (persona: Persona, grounds: Grounds, now: Date): Quality<Persona> =>
  qualityOfPersona({
    record: withResults(persona, grounds, now),
    records: grounds.records,
    history: historyIn(grounds, 'persona', persona.id),
    rate: null,
    now,
  });

const rowOf = <Subject>(kind: 'icp' | 'persona', { id, name }: { id: string; name: string }, quality: Quality<Subject>): QualityRow => ({
  kind,
  id,
  name,
  letter: quality.grade.letter,
  figures: {
    toMend: quality.findings.filter(({ weight }) => weight === 'mend').length,
    toConsider: quality.findings.filter(({ weight }) => weight === 'consider').length,
    document: quality.checklist && { done: quality.checklist.done, all: quality.checklist.items.length },
    sources: quality.diversity.kinds.length,
    due: quality.review.state === 'due',
  },
});

const dayOf = (now: Date) => now.toISOString().slice(0, 10);

function rowIn(grounds: Grounds, kind: 'icp' | 'persona', id: string, at: Date): QualityRow | null {
  const icp = kind === 'icp' ? grounds.records.icps.find((each) => each.id === id) : undefined;
  if (icp) return rowOf('icp', icp, icpQuality(icp, grounds, at));
  const persona = kind === 'persona' ? grounds.records.personas.find((each) => each.id === id) : undefined;
  return persona ? rowOf('persona', persona, personaQuality(persona, grounds, at)) : null;
}

/**
 * One row per profile, looked at in short turns: hundreds of profiles take seconds and the page must not. Made anew when
 * something was written or a day has passed; the earlier rows stay until then. Null before the first are there.
 */
export function useQualityRows(grounds: Grounds, now: Date): readonly QualityRow[] | null {
  const day = dayOf(now);
  const [rows, setRows] = useState<readonly QualityRow[] | null>(null);
  useEffect(() => {
    let gone = false;
    const ids = [
      ...grounds.records.icps.map(({ id }) => ['icp', id] as const),
      ...grounds.records.personas.map(({ id }) => ['persona', id] as const),
    ];
    const at = new Date(day);
    void inTurns(
      ids,
      ([kind, id]) => rowIn(grounds, kind, id, at),
      () => gone,
    ).then((found) => found && setRows(found.filter((row) => row !== null)));
    return () => {
      gone = true;
    };
  }, [grounds, day]);
  return rows;
}

/** Looked at when they are asked for and then remembered. */
function figuresIn(grounds: Grounds, at: Date): FiguresOf {
  const known = new Map<string, QualityFigures | null>();
  return (kind, id) => {
    const key = `${kind}/${id}`;
    const figures = known.get(key) ?? rowIn(grounds, kind, id, at)?.figures ?? null;
    known.set(key, figures);
    return figures;
  };
}

const notYet: FiguresOf = () => null;

/** The figures of single profiles, for lists that do not draw all of them. */
export function useFigures(grounds: Grounds | null, now: Date): FiguresOf {
  const day = dayOf(now);
  return useMemo(() => (grounds ? figuresIn(grounds, new Date(day)) : notYet), [grounds, day]);
}

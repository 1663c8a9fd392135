/**
 * The criteria of an ICP or a persona: one line to write them in, the catalogue to pick from, and the list, in which one
 * at a time is open. It works on nothing but a list of criteria, so that both editors use it.
 */
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { sayCount } from '@/components/ui/say-list';
import type { Entered, EntryTools } from '@/lib/criterion/entry';
import type { Criterion } from '@/lib/icp/icp';
import { CataloguePicker } from './catalogue-picker';
import { added, changeOne, moved, sayCriterion, without } from './change-criteria';
import { CriterionRow } from './criterion-row';
import { NaturalEntry } from './natural-entry';
import { ThreeLevels } from './three-levels';

interface CriteriaEditorProps {
  criteria: readonly Criterion[];
  about: 'account' | 'person';
  /** YYYY-MM-DD. */
  today: string;
  /** Own selling points, offered for the reason of a criterion. */
  advantages: readonly string[];
  /** Null until the word tables are there. */
  tools: EntryTools | null;
  /** `what` names the step for undo. Must be the same function between renders. */
  onChange: (what: string, next: (criteria: Criterion[]) => Criterion[]) => void;
  say: (text: string, undo?: () => void) => void;
  undo: () => void;
  /** False where how many there are and what they rest on is nobody's concern: the signs of a pain. */
  advise?: boolean;
  /** By criterion id: what would change without it. */
  effects?: Readonly<Record<string, string>>;
  /** The criterion that the address names: open to begin with. */
  opened?: string | null;
}

/** Requirement C19: choose what matters most. */
export const advised = { least: 3, most: 8 } as const;

function sayAmount(asked: number): string | null {
  if (asked > advised.most)
    return `${sayCount(asked, 'criterion', 'criteria')} that count: with more than ${advised.most} each says little, and pages rarely answer all of them. Keep what your best customers really share.`;
  return asked < advised.least ? `Three to eight that count make a profile worth matching; there ${asked === 1 ? 'is one' : `are ${asked}`}.` : null;
}

export function CriteriaEditor({
  criteria,
  about,
  today,
  advantages,
  tools,
  onChange,
  say,
  undo,
  advise = true,
  effects,
  opened,
}: CriteriaEditorProps) {
  const [openId, setOpenId] = useState<string | null>(opened ?? null);
  useEffect(() => {
    if (opened) setOpenId(opened);
  }, [opened]);
  const list = useRef<HTMLUListElement>(null);
  const focusOn = useRef<string | null>(null);
  const heading = useId();
  const latest = useRef(criteria);
  latest.current = criteria;
  useEffect(() => {
    const id = focusOn.current;
    if (id === null) return;
    focusOn.current = null;
    list.current?.querySelector<HTMLElement>(`[data-criterion="${CSS.escape(id)}"] button`)?.focus();
  });
  const add = useCallback(
    (entered: readonly Entered[]) => {
      onChange(entered.length === 1 ? 'a new criterion' : 'new criteria', added(entered));
      if (entered.length === 1) setOpenId(added(entered)([...latest.current]).at(-1)?.id ?? null);
    },
    [onChange],
  );
  const change = useCallback((id: string, what: string, next: (one: Criterion) => Criterion) => onChange(what, changeOne(id, next)), [onChange]);
  const move = useCallback(
    (id: string, by: -1 | 1) => {
      focusOn.current = id;
      onChange('the order of the criteria', moved(id, by));
    },
    [onChange],
  );
  const remove = useCallback(
    (id: string) => {
      const gone = latest.current.find((each) => each.id === id);
      onChange('a removed criterion', without(id));
      if (gone) say(`Removed: ${sayCriterion(gone)}.`, undo);
      setOpenId(null);
    },
    [onChange, say, undo],
  );
  const asked = criteria.filter(({ mode }) => mode !== 'exclude').length;
  const unfounded = criteria.filter(({ because }) => because.trim() === '').length;
  const amount = sayAmount(asked);
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="sr-only">
        {advise ? 'Criteria' : about === 'account' ? 'Signs in the company' : 'Signs in the person'}, {criteria.length}
      </h2>
      <NaturalEntry about={about} tools={tools} onAdd={add} />
      <CataloguePicker about={about} onAdd={add} />
      <div role="status" className="mt-4 grid gap-1 text-soft">
        {advise && about === 'account' && <ThreeLevels criteria={criteria} />}
        {advise && amount && <p>{amount}</p>}
        {advise && unfounded > 0 && (
          <p>
            {unfounded === 1 ? 'One rests' : `${unfounded} rest`} on none of your selling points yet: without a “because” it may be anybody’s idea of
            a customer.
          </p>
        )}
      </div>
      <ul ref={list} className="mt-2 border-t border-rule">
        {criteria.map((criterion, at) => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            about={about}
            today={today}
            advantages={advantages}
            open={criterion.id === openId}
            first={at === 0}
            last={at === criteria.length - 1}
            effect={criterion.id === openId ? (effects?.[criterion.id] ?? null) : null}
            onOpen={setOpenId}
            onChange={change}
            onMove={move}
            onRemove={remove}
            say={say}
            undo={undo}
          />
        ))}
      </ul>
    </section>
  );
}

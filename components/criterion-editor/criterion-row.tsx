/** One criterion in the list: a sentence when closed, everything about it when open. Alt and the arrows move it. */
import clsx from 'clsx';
import { type KeyboardEvent, memo } from 'react';
import { StandingMark } from '@/components/evidence/standing-mark';
import { Button } from '@/components/ui/button';
import { Sentence } from '@/components/ui/sentence';
import { criterionKind, unknownKind } from '@/lib/criterion/kinds';
import { standingOf } from '@/lib/icp/evidence-note';
import type { Criterion } from '@/lib/icp/icp';
import { capital } from '@/lib/kernel/capital';
import { sayCriterion } from './change-criteria';
import { CriterionForm } from './criterion-form';
import { sayMode } from './weight-words';

export interface CriterionRowProps {
  criterion: Criterion;
  about: 'account' | 'person';
  today: string;
  advantages: readonly string[];
  open: boolean;
  first: boolean;
  last: boolean;
  /** What would change without it; shown when open. */
  effect: string | null;
  onOpen: (id: string | null) => void;
  onChange: (id: string, what: string, next: (criterion: Criterion) => Criterion) => void;
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (id: string) => void;
  say: (text: string, undo?: () => void) => void;
  undo: () => void;
}

export const CriterionRow = memo(function CriterionRow(props: CriterionRowProps) {
  const { criterion, open, first, last, effect, onOpen, onChange, onMove, onRemove } = props;
  const { id, because, mode, reason } = criterion;
  const known = criterionKind(criterion.kind) !== undefined;
  const wanted = sayCriterion(criterion);
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(id, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={clsx('border-b border-rule', open && 'border-l-2 border-l-accent pl-4')} data-criterion={id}>
      <h3>
        <button
          type="button"
          aria-expanded={open}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          className="grid min-h-12 w-full grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 rounded-sm py-2 text-left hover:bg-sunk"
          onClick={() => onOpen(open ? null : id)}
          onKeyDown={press}
        >
          <span className="min-w-0">
            <span className="block text-15">
              <Sentence>{mode === 'exclude' ? `Not: ${wanted}` : capital(wanted)}</Sentence>
            </span>
            {!open && (
              <span className={clsx('block text-12', because.trim() === '' && known ? 'text-weak' : 'text-soft')}>
                {because.trim() !== '' ? because : known ? 'Rests on nothing yet: say why it is here' : unknownKind(criterion.kind)}
              </span>
            )}
            {!open && mode === 'exclude' && reason && <span className="block font-serif text-13 text-soft">“{reason}”</span>}
          </span>
          <span className="grid justify-items-end gap-1 text-12 text-soft">
            <span>{sayMode(criterion)}</span>
            <StandingMark standing={standingOf(criterion.evidence)} />
          </span>
        </button>
      </h3>
      {open && (
        <>
          {known ? (
            <CriterionForm
              criterion={criterion}
              about={props.about}
              today={props.today}
              advantages={props.advantages}
              onChange={(what, next) => onChange(id, what, next)}
              say={props.say}
              undo={props.undo}
            />
          ) : (
            <div className="pb-4">
              <p className="text-soft">
                {unknownKind(criterion.kind)}. It is kept as it is, and answers “unknown” until a version that knows it reads it.
              </p>
              <pre className="mt-2 overflow-x-auto rounded-md bg-sunk p-3 text-12 whitespace-pre-wrap">
                {JSON.stringify(criterion.params, null, 2)}
              </pre>
            </div>
          )}
          {effect && <p className="pb-4 text-soft">{effect}</p>}
          <div className="flex flex-wrap gap-2 pb-4">
            <Button look="quiet" disabled={first} onClick={() => onMove(id, -1)}>
              Move up
            </Button>
            <Button look="quiet" disabled={last} onClick={() => onMove(id, 1)}>
              Move down
            </Button>
            <Button look="quiet" onClick={() => onRemove(id)}>
              Remove criterion
            </Button>
            <Button look="plain" className="ml-auto" onClick={() => onOpen(null)}>
              Close
            </Button>
          </div>
        </>
      )}
    </li>
  );
});

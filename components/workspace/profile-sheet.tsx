/** One ICP or persona, to be read like a page: who it is on the left, what it asks for on the right. */
import { type ReactNode, useState } from 'react';
import { QualityOfProfile } from '@/components/quality/figures-context';
import { sayCount, sayList } from '@/components/ui/say-list';
import type { Profile } from '@/components/workspace-port';
import { CriterionList } from './criterion-list';

interface ProfileSheetProps {
  profile: Profile;
  /** What can be done with it. */
  acts: ReactNode;
}

/** A longer list is folded away and drawn when somebody opens it. */
const mostShown = 20;

function FoldedList({ criteria }: { criteria: Profile['criteria'] }) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="inline-block min-h-8 rounded-sm py-1 font-medium text-accent">{sayCount(criteria.length, 'criterion', 'criteria')}</summary>
      {open && <CriterionList criteria={criteria} />}
    </details>
  );
}

export function ProfileSheet({ profile: { about, id, name, context, quote, status, negative, grade, criteria, pains }, acts }: ProfileSheetProps) {
  return (
    <article aria-labelledby={`profile-${id}`} className="grid gap-x-8 gap-y-4 border-t-2 border-ink pt-3 lg:grid-cols-[224px_minmax(0,1fr)]">
      <div>
        <h3 id={`profile-${id}`} className="text-18 font-semibold">
          {name}
        </h3>
        <p className="mt-1 text-soft">{[negative ? 'Whom to stay away from' : '', context, status].filter(Boolean).join(' · ')}</p>
        {quote && <p className="mt-3 border-l border-edge pl-3 font-serif text-15">“{quote}”</p>}
        <p className="mt-3">
          <span className="font-semibold">Grade {grade.letter}</span>
          {grade.missing.length > 0 && <span className="text-soft">, missing: {sayList(grade.missing)}</span>}
        </p>
        <QualityOfProfile kind={about} id={id} name={name} />
        {pains.length > 0 && <p className="mt-3 text-soft">Pains: {sayList(pains)}</p>}
        <div className="mt-4 flex flex-wrap gap-2">{acts}</div>
      </div>
      <div>
        {criteria.length === 0 && <p className="text-soft">No criteria yet, so it cannot be compared with anybody.</p>}
        {criteria.length > 0 && (criteria.length > mostShown ? <FoldedList criteria={criteria} /> : <CriterionList criteria={criteria} />)}
      </div>
    </article>
  );
}

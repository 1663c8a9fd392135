/** What the user knows of them already: lists, last and next touch, and an earlier "no" to their company. */
import { History } from 'lucide-react';
import { EarlierNo } from '@/components/rule-out/earlier-no';
import { PageText } from '@/components/ui/page-text';
import type { Notes } from '@/lib/account/notes';
import type { RuledOut } from '@/lib/protocol/panel-view';
import { inWords } from './in-words';
import { sayKnown } from './note-words';

interface AlreadyKnownProps {
  notes: Notes | null;
  saved: boolean;
  now: Date;
}

export function AlreadyKnown({ notes, saved, now }: AlreadyKnownProps) {
  const known = [...(saved ? [inWords().saved] : []), ...sayKnown(notes, now)];
  if (!notes || known.length === (saved ? 1 : 0)) return null;
  return (
    <p className="mt-2 flex items-start gap-2">
      <History size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-soft" />
      <span>
        <span className="font-medium">{inWords().known}</span>
        <PageText>{known.join(' · ')}</PageText>
      </span>
    </p>
  );
}

/** On a person's block: the "no" to the company that they work for. */
export function CompanyRuledOut({ ruledOut, now }: { ruledOut: RuledOut; now: Date }) {
  return (
    <p className="mt-2 flex items-start gap-2">
      <History size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-soft" />
      <span>
        <EarlierNo ruledOut={ruledOut} name={ruledOut.name} now={now} />
      </span>
    </p>
  );
}

/** What the user knows of them already: lists, last and next touch, and an earlier "no" to their company. */
import { History } from 'lucide-react';
import { PageText } from '@/components/ui/page-text';
import { sayDay } from '@/components/ui/say-day';
import type { Notes } from '@/lib/account/notes';
import type { RuledOut } from '@/lib/protocol/panel-view';
import { sayKnown } from './note-words';

interface AlreadyKnownProps {
  notes: Notes | null;
  saved: boolean;
  now: Date;
}

export function AlreadyKnown({ notes, saved, now }: AlreadyKnownProps) {
  const known = [...(saved ? ['Saved'] : []), ...sayKnown(notes, now)];
  if (!notes || known.length === (saved ? 1 : 0)) return null;
  return (
    <p className="mt-2 flex items-start gap-2">
      <History size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-soft" />
      <span>
        <span className="font-medium">Already known: </span>
        <PageText>{known.join(' · ')}</PageText>
      </span>
    </p>
  );
}

/** On a person's block: the "no" to the company that they work for. */
export function CompanyRuledOut({ ruledOut: { name, reason, at }, now }: { ruledOut: RuledOut; now: Date }) {
  return (
    <p className="mt-2 flex items-start gap-2">
      <History size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-soft" />
      <span>
        <PageText className="font-medium">{`You ruled out ${name}`}</PageText> {sayDay(at, now)} because “<PageText>{reason}</PageText>”.
      </span>
    </p>
  );
}

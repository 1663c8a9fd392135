/** What the user did or saw earlier with whom this row is about, so that no work is done twice. */
import { BookmarkCheck, Eye } from 'lucide-react';
import { sayKnown } from '@/components/notes/note-words';
import { PageText } from '@/components/ui/page-text';
import { sayDay } from '@/components/ui/say-day';
import { bandWords } from '@/components/verdict/band-words';
import type { RuledOut } from '@/lib/protocol/panel-view';
import type { RowLook } from '@/lib/protocol/row-look';
import { subjectOf } from './row-words';

export function RowMarks({ row, now }: { row: RowLook; now: Date }) {
  const { saved, seenAt, ruledOut, notes } = subjectOf(row);
  const known = sayKnown(notes, now);
  const company = row.about === 'person' ? row.company : null;
  return (
    <>
      {ruledOut && <EarlierNo no={ruledOut} who="You ruled this out" now={now} />}
      {company?.ruledOut && <EarlierNo no={company.ruledOut} who={`You ruled out ${company.name ?? 'the company'}`} now={now} />}
      {saved && (
        <p className="mt-1 flex items-center gap-1 font-medium">
          <BookmarkCheck size={16} aria-hidden="true" /> Saved
        </p>
      )}
      {known.length > 0 && (
        <p className="mt-1 text-12">
          <PageText>{known.join(' · ')}</PageText>
        </p>
      )}
      {notes?.band && (
        <p className="mt-1 text-12">
          You said {bandWords(notes.band.band, false).word.toLowerCase()}: “<PageText>{notes.band.reason}</PageText>”
        </p>
      )}
      {!saved && seenAt && (
        <p className="mt-1 flex items-center gap-1 text-12 text-soft">
          <Eye size={16} aria-hidden="true" /> Looked at {sayDay(seenAt, now)}
        </p>
      )}
    </>
  );
}

function EarlierNo({ no, who, now }: { no: RuledOut; who: string; now: Date }) {
  return (
    <p className="mt-1">
      <PageText className="font-medium">{who}</PageText> {sayDay(no.at, now)} because “<PageText>{no.reason}</PageText>”.
    </p>
  );
}

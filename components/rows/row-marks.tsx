/** What the user did or saw earlier with whom this row is about, so that no work is done twice. */
import { BookmarkCheck, Eye } from 'lucide-react';
import { sayKnown } from '@/components/notes/note-words';
import { NoteAsWritten } from '@/components/notes/notes-form';
import { EarlierNo } from '@/components/rule-out/earlier-no';
import { PageText } from '@/components/ui/page-text';
import { Quoted } from '@/components/ui/quoted';
import { sayDay } from '@/components/ui/say-day';
import { bandWords } from '@/components/verdict/band-words';
import { capital } from '@/lib/kernel/capital';
import type { RowLook } from '@/lib/protocol/row-look';
import { inWords } from './in-words';
import { subjectOf } from './row-words';

export function RowMarks({ row, now, noting }: { row: RowLook; now: Date; noting: boolean }) {
  const { saved, seenAt, ruledOut, notes } = subjectOf(row);
  const words = inWords().marks;
  const known = sayKnown(notes, now);
  const company = row.about === 'person' ? row.company : null;
  const companyKnown = sayKnown(company?.notes ?? null, now);
  return (
    <>
      {ruledOut && (
        <p className="mt-1">
          <EarlierNo ruledOut={ruledOut} now={now} />
        </p>
      )}
      {company?.ruledOut && (
        <p className="mt-1">
          <EarlierNo ruledOut={company.ruledOut} name={company.name ?? words.theCompany} now={now} />
        </p>
      )}
      {saved && (
        <p className="mt-1 flex items-center gap-1 font-medium">
          <BookmarkCheck size={16} aria-hidden="true" /> {words.saved}
        </p>
      )}
      {known.length > 0 && (
        <p className="mt-1 text-12">
          <PageText>{known.join(' · ')}</PageText>
        </p>
      )}
      {company && companyKnown.length > 0 && (
        <p className="mt-1 text-12">
          <PageText>{`${company.name ?? capital(words.theCompany)}: ${companyKnown.join(' · ')}`}</PageText>
        </p>
      )}
      {notes?.text && !noting && <NoteAsWritten text={notes.text} lines="line-clamp-2" />}
      {notes?.band && (
        <p className="mt-1 text-12">
          {words.youSaid(bandWords(notes.band.band, false).word)}
          <Quoted>{notes.band.reason}</Quoted>
        </p>
      )}
      {!saved && seenAt && (
        <p className="mt-1 flex items-center gap-1 text-12 text-soft">
          <Eye size={16} aria-hidden="true" /> {words.lookedAt(sayDay(seenAt, now))}
        </p>
      )}
    </>
  );
}

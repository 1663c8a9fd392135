/**
 * What backs a criterion, an ICP or a persona, and what speaks against it: a list of notes that anybody can look up
 * again, and a form for one more. Nothing is taken in until it says what was learned.
 */
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { sayDay } from '@/components/ui/say-day';
import { type EvidenceNote, standingOf } from '@/lib/icp/evidence-note';
import { EvidenceForm } from './evidence-form';
import { evidenceLabels } from './evidence-words';
import { StandingMark } from './standing-mark';

interface EvidenceLedgerProps {
  /** What the notes are about, inside a sentence: "this criterion". */
  of: string;
  /** Its place among the headings of the page. */
  level: 'h2' | 'h3' | 'h4';
  notes: readonly EvidenceNote[];
  /** YYYY-MM-DD. */
  today: string;
  /** `what` names the step for undo. */
  onChange: (what: string, next: (notes: EvidenceNote[]) => EvidenceNote[]) => void;
  say: (text: string, undo?: () => void) => void;
  /** Takes the last step back. */
  undo: () => void;
}

export function EvidenceLedger({ of, level: Heading, notes, today, onChange, say, undo }: EvidenceLedgerProps) {
  const [adding, setAdding] = useState(false);
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <Heading id={heading} className="flex flex-wrap items-baseline gap-x-3 font-medium">
        Evidence <StandingMark standing={standingOf(notes)} />
      </Heading>
      {notes.length === 0 && !adding && (
        <p className="mt-1 text-12 text-soft">
          Nothing backs {of} yet, so it is a hunch. One interview or one number from your books is a beginning.
        </p>
      )}
      {notes.length > 0 && (
        <ul className="mt-1">
          {notes.map((note) => (
            <li key={note.id} className="flex items-start justify-between gap-4 border-b border-rule py-2">
              <div className="min-w-0">
                <p className="text-15">{note.note}</p>
                <p className="text-12 text-soft">
                  {note.stands === 'supports' ? 'Supports' : 'Contradicts'} · {evidenceLabels[note.kind]}
                  {note.source && ` · ${note.source}`} · {sayDay(note.date, new Date(`${today}T12:00:00Z`), 'UTC')}
                </p>
              </div>
              <Button
                look="quiet"
                aria-label={`Remove evidence: ${note.note}`}
                onClick={() => {
                  onChange('a piece of evidence', (all) => all.filter(({ id }) => id !== note.id));
                  say('Removed the evidence.', undo);
                }}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <EvidenceForm
          today={today}
          onAdd={(note) => {
            onChange('a piece of evidence', (all) => [...all, note]);
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <Button look="quiet" className="mt-2" onClick={() => setAdding(true)}>
          Add evidence
        </Button>
      )}
    </section>
  );
}

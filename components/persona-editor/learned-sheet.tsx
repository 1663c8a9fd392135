/** What the persona rests on, what is only assumed, and who bought and was not like this. */
import { useCallback } from 'react';
import { Section } from '@/components/editor/section';
import { EvidenceLedger } from '@/components/evidence/evidence-ledger';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/form/text-input';
import { sayDate } from '@/components/ui/say-day';
import type { EvidenceNote } from '@/lib/icp/evidence-note';
import type { PersonaSheet } from './persona-change';
import { personaExamples } from './persona-examples';

interface LearnedSheetProps extends PersonaSheet {
  freshId: () => string;
  /** YYYY-MM-DD. */
  today: string;
  say: (text: string, undo?: () => void) => void;
  undo: () => void;
}

export function LearnedSheet({ persona, onChange, freshId, today, say, undo }: LearnedSheetProps) {
  const { assumptions = [], exceptions = [] } = persona;
  const changeEvidence = useCallback(
    (what: string, next: (notes: EvidenceNote[]) => EvidenceNote[]) =>
      onChange(what, (record) => ({ ...record, evidence: next(record.evidence ?? []) })),
    [onChange],
  );
  return (
    <>
      <Section title="What it rests on" hint="Interviews, numbers, what sales and service hear: a persona made up at a desk describes the desk.">
        <EvidenceLedger of="this persona" level="h3" notes={persona.evidence ?? []} today={today} onChange={changeEvidence} say={say} undo={undo} />
      </Section>
      <Section title="Assumptions" hint="What you believe and have not checked. They age: the oldest stands first.">
        {assumptions.length === 0 && <p className="text-15">None written. What do you say about them that nobody has told you?</p>}
        {assumptions.map(({ id, text, since }) => (
          <Line
            key={id}
            label={`Assumption since ${sayDate(since)}`}
            example={personaExamples.assumption}
            value={text}
            onChange={(next) =>
              onChange('an assumption', (record) => ({
                ...record,
                assumptions: (record.assumptions ?? []).map((each) => (each.id === id ? { ...each, text: next } : each)),
              }))
            }
            onRemove={() =>
              onChange('an assumption', (record) => ({ ...record, assumptions: (record.assumptions ?? []).filter((each) => each.id !== id) }))
            }
          />
        ))}
        <div>
          <Button
            look="quiet"
            onClick={() =>
              onChange('a new assumption', (record) => ({
                ...record,
                assumptions: [...(record.assumptions ?? []), { id: freshId(), text: '', since: today }],
              }))
            }
          >
            Add an assumption
          </Button>
        </div>
      </Section>
      <Section
        title="Exceptions seen"
        hint="Somebody who bought and was not like this. They keep the picture from becoming flawless, and stand beside every match."
      >
        {exceptions.length === 0 && <p className="text-15">None seen. The next customer who surprises you belongs here.</p>}
        {exceptions.map(({ id, date, note }) => (
          <div key={id} className="grid gap-2 md:grid-cols-[160px_minmax(0,1fr)]">
            <TextInput
              label="Seen on"
              example={personaExamples.exceptionDay}
              type="date"
              value={date}
              onChange={(next) =>
                next &&
                onChange('an exception', (record) => ({
                  ...record,
                  exceptions: (record.exceptions ?? []).map((each) => (each.id === id ? { ...each, date: next } : each)),
                }))
              }
            />
            <Line
              label="What was different"
              example={personaExamples.exception}
              value={note}
              onChange={(next) =>
                onChange('an exception', (record) => ({
                  ...record,
                  exceptions: (record.exceptions ?? []).map((each) => (each.id === id ? { ...each, note: next } : each)),
                }))
              }
              onRemove={() =>
                onChange('an exception', (record) => ({ ...record, exceptions: (record.exceptions ?? []).filter((each) => each.id !== id) }))
              }
            />
          </div>
        ))}
        <div>
          <Button
            look="quiet"
            onClick={() =>
              onChange('a new exception', (record) => ({
                ...record,
                exceptions: [...(record.exceptions ?? []), { id: freshId(), date: today, note: '' }],
              }))
            }
          >
            Add an exception
          </Button>
        </div>
      </Section>
    </>
  );
}

interface LineProps {
  label: string;
  example: string;
  value: string;
  onChange: (text: string) => void;
  onRemove: () => void;
}

function Line({ label, example, value, onChange, onRemove }: LineProps) {
  return (
    <div className="flex items-start gap-2">
      <TextInput className="min-w-0 flex-1" label={label} example={example} rows={1} value={value} onChange={onChange} />
      <Button look="quiet" className="mt-6 min-h-10" aria-label={`Remove ${label}`} onClick={onRemove}>
        Remove
      </Button>
    </div>
  );
}

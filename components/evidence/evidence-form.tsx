/** One more piece of evidence: what was learned, from whom, when, and which way it points. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/form/choice';
import { PickOne } from '@/components/ui/form/pick-one';
import { TextInput } from '@/components/ui/form/text-input';
import { type EvidenceKind, type EvidenceNote, evidenceKinds } from '@/lib/icp/evidence-note';
import { evidenceLabels } from './evidence-words';

interface EvidenceFormProps {
  /** YYYY-MM-DD. */
  today: string;
  onAdd: (note: EvidenceNote) => void;
  onCancel: () => void;
}

const kinds = evidenceKinds.map((value) => ({ value, label: evidenceLabels[value] }));

export function EvidenceForm({ today, onAdd, onCancel }: EvidenceFormProps) {
  const [note, setNote] = useState<Omit<EvidenceNote, 'id'>>({ kind: 'customer-interview', source: '', date: today, note: '', stands: 'supports' });
  const [asked, setAsked] = useState(false);
  const set = (over: Partial<EvidenceNote>) => setNote((before) => ({ ...before, ...over }));
  const missing = note.note.trim() === '' ? 'Say what you learned.' : null;
  const badDay = /^\d{4}-\d{2}-\d{2}$/.test(note.date) ? null : 'Choose the day.';
  return (
    <form
      className="mt-2 grid gap-4 border-l-2 border-rule pl-4 md:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!missing && !badDay) onAdd({ id: crypto.randomUUID(), ...note, note: note.note.trim(), source: note.source.trim() });
      }}
    >
      <TextInput
        label="What was learned"
        example="Of 14 customers with 500 to 5,000 people 12 renewed; of 6 smaller ones 2 did."
        className="md:col-span-2"
        rows={2}
        value={note.note}
        onChange={(text) => set({ note: text })}
        error={asked ? missing : null}
        placeholder="Nine of our twelve best customers are of this size"
      />
      <PickOne
        label="Kind of source"
        example="Own records: it was counted, not remembered."
        options={kinds}
        value={note.kind}
        onChange={(kind) => set({ kind: kind as EvidenceKind })}
      />
      <TextInput
        label="Where to look it up"
        example="Renewals by company size, June export"
        value={note.source}
        onChange={(source) => set({ source })}
        placeholder="CRM export, meeting, document"
      />
      <TextInput
        label="Day"
        example="The day of the export: what it says was true then."
        type="date"
        value={note.date}
        onChange={(date) => set({ date })}
        error={asked ? badDay : null}
      />
      <Choice
        label="Which way it points"
        example="Supports. Had the small ones renewed as often, it would contradict, and be worth as much."
        options={[
          { value: 'supports', label: 'Supports' },
          { value: 'contradicts', label: 'Contradicts' },
        ]}
        value={note.stands}
        onChange={(stands) => set({ stands })}
      />
      <div className="flex gap-2 md:col-span-2">
        <Button look="quiet" type="submit">
          Add this evidence
        </Button>
        <Button look="plain" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

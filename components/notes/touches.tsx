/** When the user was in touch, and when to be next. */
import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/form/choice';
import { boxLook, Field } from '@/components/ui/form/field';
import { KeepOrCancel } from '@/components/ui/form/keep-or-cancel';
import { TextInput } from '@/components/ui/form/text-input';
import { PageText } from '@/components/ui/page-text';
import type { Notes, TouchKind } from '@/lib/account/notes';
import type { NoteChange } from '@/lib/protocol/note-change';
import { dayIn, dayOf, sayNextTouch, sayTouch, touchWords } from './note-words';

interface TouchesProps {
  notes: Notes | null;
  now: Date;
  onChange: (change: NoteChange, said: string) => void;
}

const soon = [
  { label: 'In 3 days', in: { days: 3 } },
  { label: 'In 1 week', in: { days: 7 } },
  { label: 'In 1 month', in: { months: 1 } },
] as const;

const kinds = (Object.keys(touchWords) as TouchKind[]).map((value) => ({ value, label: touchWords[value] }));
const shown = 5;

export function NextTouch({ notes, now, onChange }: TouchesProps) {
  const day = notes?.nextTouch ?? null;
  const set = (next: string | null) =>
    onChange({ set: 'next-touch', day: next }, next ? `Next touch ${sayNextTouch(next, now)}.` : 'No next touch any more.');
  return (
    <div className="mt-4">
      <Field label="Next touch">
        {(ids) => (
          <input
            {...ids}
            type="date"
            min={dayOf(now)}
            value={day ?? ''}
            className={boxLook}
            onChange={(event) => set(event.target.value === '' ? null : event.target.value)}
          />
        )}
      </Field>
      <div className="mt-2 flex flex-wrap gap-2">
        {soon.map(({ label, in: when }) => (
          <Button key={label} look="quiet" onClick={() => set(dayIn(now, when))}>
            {label}
          </Button>
        ))}
        {day && (
          <Button look="quiet" className="border-transparent" onClick={() => set(null)}>
            None
          </Button>
        )}
      </div>
    </div>
  );
}

export function Touches({ notes, now, onChange }: TouchesProps) {
  const id = useId();
  const [kind, setKind] = useState<TouchKind>('contacted');
  const [note, setNote] = useState('');
  const [open, setOpen] = useState(false);
  const touches = notes?.touches ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange({ set: 'touch', kind, note }, `Noted: ${touchWords[kind].toLowerCase()} today.`);
    setNote('');
    setOpen(false);
  };
  return (
    <section className="mt-4" aria-labelledby={`${id}-touches`}>
      <h3 id={`${id}-touches`} className="font-medium">
        Touches
      </h3>
      {touches.length === 0 && <p className="text-soft">None noted yet.</p>}
      <ul>
        {touches.slice(0, shown).map((touch) => (
          <li key={touch.at} className="flex items-baseline justify-between gap-3 py-1">
            <span>
              {sayTouch(touch, now)}
              {touch.note && (
                <>
                  {': '}
                  <PageText className="text-soft">{touch.note}</PageText>
                </>
              )}
            </span>
            <Button
              look="plain"
              className="shrink-0 text-12"
              aria-label={`Remove: ${sayTouch(touch, now)}`}
              onClick={() => onChange({ set: 'no-touch', at: touch.at }, `Removed: ${sayTouch(touch, now).toLowerCase()}.`)}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      {touches.length > shown && <p className="text-12 text-soft">{touches.length - shown} earlier ones.</p>}
      {open ? (
        <form className="mt-2" onSubmit={submit}>
          <Choice label="What happened today" options={kinds} value={kind} onChange={setKind} />
          <TextInput label="In a few words" className="mt-3" maxLength={1000} value={note} onChange={setNote} />
          <KeepOrCancel keep="Keep this touch" onCancel={() => setOpen(false)} className="mt-2" />
        </form>
      ) : (
        <Button look="plain" onClick={() => setOpen(true)}>
          Note a reply, a meeting …
        </Button>
      )}
    </section>
  );
}

/** When the user means to be in touch next. */
import { Button } from '@/components/ui/button';
import { boxLook, Field } from '@/components/ui/form/field';
import { KeyHint } from '@/components/ui/key-hint';
import type { NoteChange } from '@/lib/protocol/note-change';
import { inWords } from './in-words';
import { dayIn, dayOf, sayNextTouch } from './note-words';

interface NextTouchProps {
  /** YYYY-MM-DD. */
  day: string | null;
  now: Date;
  /** True when it is kept. */
  onChange: (change: NoteChange, said: string) => Promise<boolean>;
}

const soon = { days: { days: 3 }, week: { days: 7 }, month: { months: 1 } } as const;

export function NextTouch({ day, now, onChange }: NextTouchProps) {
  const words = inWords().next;
  const set = (next: string | null) => void onChange({ set: 'next-touch', day: next }, next ? words.set(sayNextTouch(next, now)) : words.gone);
  return (
    <div className="mt-4">
      <Field label={words.label}>
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
        {(['days', 'week', 'month'] as const).map((when) => (
          <Button key={when} look="quiet" onClick={() => set(dayIn(now, soon[when]))}>
            {words.soon[when]} {when === 'week' && <KeyHint of="d" />}
          </Button>
        ))}
        {day && (
          <Button look="quiet" className="border-transparent" onClick={() => set(null)}>
            {words.none}
          </Button>
        )}
      </div>
    </div>
  );
}

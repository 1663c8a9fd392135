/** When the user was in touch, and when to be next. */
import { type FormEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { capital } from '@/components/ui/capital';
import { Choice } from '@/components/ui/form/choice';
import { boxLook, Field } from '@/components/ui/form/field';
import { KeepOrCancel } from '@/components/ui/form/keep-or-cancel';
import { TextInput } from '@/components/ui/form/text-input';
import { KeyHint } from '@/components/ui/key-hint';
import { PageText } from '@/components/ui/page-text';
import type { Notes, TouchChannel, TouchKind } from '@/lib/account/notes';
import type { NoteChange } from '@/lib/protocol/note-change';
import { inWords } from './in-words';
import { dayIn, dayOf, sayNextTouch, sayTouch, touchInSentence } from './note-words';
import { OpenInPlace } from './open-in-place';

interface TouchesProps {
  notes: Notes | null;
  now: Date;
  /** True when it is kept. */
  onChange: (change: NoteChange, said: string) => Promise<boolean>;
}

const soon = { days: { days: 3 }, week: { days: 7 }, month: { months: 1 } } as const;

const kinds: readonly TouchKind[] = ['contacted', 'replied', 'meeting', 'no-answer'];
const channels: readonly TouchChannel[] = ['linkedin', 'email', 'phone'];
const shown = 5;

export function NextTouch({ notes, now, onChange }: TouchesProps) {
  const words = inWords().next;
  const day = notes?.nextTouch ?? null;
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

export function Touches({ notes, now, onChange }: TouchesProps) {
  const id = useId();
  const words = inWords().earlier;
  const [kind, setKind] = useState<TouchKind>('contacted');
  const [channel, setChannel] = useState<TouchChannel | ''>('');
  const [note, setNote] = useState('');
  const touches = notes?.touches ?? [];
  const keeping = useRef(false);
  /* What was typed stays until it is kept; pressed twice it is noted once. */
  const submit = async (event: FormEvent, close: () => void) => {
    event.preventDefault();
    if (keeping.current) return;
    keeping.current = true;
    const kept = await onChange({ set: 'touch', kind, note, ...(channel ? { channel } : {}) }, words.notedToday(inWords().touches[kind]));
    keeping.current = false;
    if (!kept) return;
    setNote('');
    setChannel('');
    close();
  };
  return (
    /* Named, but no heading: the form stands in the first window, in the verdicts and in rows, under headings of any level. */
    <section className="mt-4" aria-labelledby={`${id}-touches`}>
      <p id={`${id}-touches`} className="font-medium">
        {words.title}
      </p>
      {touches.length === 0 && <p className="text-soft">{words.none}</p>}
      <ul>
        {touches.slice(0, shown).map((touch) => (
          <li key={touch.at} className="flex items-baseline justify-between gap-3 py-1">
            <span>
              {sayTouch(touch, now)}
              {touch.channel && `, ${words.channels[touch.channel]}`}
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
              aria-label={words.removeNamed(sayTouch(touch, now))}
              onClick={() => void onChange({ set: 'no-touch', at: touch.at }, words.removed(touchInSentence(touch, now)))}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      {touches.length > shown && <p className="text-12 text-soft">{words.more(touches.length - shown)}</p>}
      <OpenInPlace label={words.add} rows={touches.length}>
        {(close, onKeyDown) => (
          <form className="mt-2" onSubmit={(event) => submit(event, close)} onKeyDown={onKeyDown}>
            <Choice
              label={words.whatHappened}
              options={kinds.map((value) => ({ value, label: capital(inWords().touches[value]) }))}
              value={kind}
              onChange={setKind}
            />
            <Choice
              className="mt-3"
              label={words.where}
              options={[{ value: '', label: words.notSaid }, ...channels.map((value) => ({ value, label: words.channels[value] }))]}
              value={channel}
              onChange={setChannel}
            />
            <TextInput label={words.inFewWords} className="mt-3" maxLength={1000} value={note} onChange={setNote} />
            <KeepOrCancel keep={words.keep} onCancel={close} className="mt-2" />
          </form>
        )}
      </OpenInPlace>
    </section>
  );
}

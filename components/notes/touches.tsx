/** When the user was in touch, how and where. */
import { useState } from 'react';
import { Choice } from '@/components/ui/form/choice';
import { TextInput } from '@/components/ui/form/text-input';
import type { Touch, TouchChannel, TouchKind } from '@/lib/account/notes';
import { capital } from '@/lib/kernel/capital';
import type { NoteChange } from '@/lib/protocol/note-change';
import { inWords } from './in-words';
import { sayTouch, touchInSentence } from './note-words';
import { NotedRows } from './noted-rows';
import { ShortForm } from './short-form';

interface TouchesProps {
  touches: readonly Touch[];
  now: Date;
  /** True when it is kept. */
  onChange: (change: NoteChange, said: string) => Promise<boolean>;
}

const kinds: readonly TouchKind[] = ['contacted', 'replied', 'meeting', 'no-answer'];
const channels: readonly TouchChannel[] = ['linkedin', 'email', 'phone'];

/** What was typed and not kept stands there again when the form is opened again. */
export function Touches({ touches, now, onChange }: TouchesProps) {
  const words = inWords().earlier;
  const [kind, setKind] = useState<TouchKind>('contacted');
  const [channel, setChannel] = useState<TouchChannel | ''>('');
  const [note, setNote] = useState('');
  const keep = async () => {
    const kept = await onChange({ set: 'touch', kind, note, ...(channel ? { channel } : {}) }, words.notedToday(inWords().touches[kind]));
    if (kept) {
      setNote('');
      setChannel('');
    }
    return kept;
  };
  const rows = touches.map((touch) => ({
    at: touch.at,
    name: sayTouch(touch, now),
    also: touch.channel && `, ${words.channels[touch.channel]}`,
    text: touch.note,
    onRemove: () => void onChange({ set: 'no-touch', at: touch.at }, words.removed(touchInSentence(touch, now))),
  }));
  return (
    <NotedRows words={words} rows={rows}>
      {(form) => (
        <ShortForm keep={words.keep} onKeep={keep} {...form}>
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
        </ShortForm>
      )}
    </NotedRows>
  );
}

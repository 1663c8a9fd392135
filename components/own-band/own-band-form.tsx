/** Choosing one's own band, with the reason that makes it worth keeping. */
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Choice } from '@/components/ui/form/choice';
import { KeepOrCancel } from '@/components/ui/form/keep-or-cancel';
import { TextInput } from '@/components/ui/form/text-input';
import { bandWords } from '@/components/verdict/band-words';
import type { OwnBand } from '@/lib/account/notes';
import { inWords } from './in-words';

interface OwnBandFormProps {
  own: OwnBand | null;
  onKeep: (band: OwnBand['band'], reason: string) => Promise<void>;
  onCancel: () => void;
}

const bands = ['strong', 'possible', 'weak'] as const;

export function OwnBandForm({ own, onKeep, onCancel }: OwnBandFormProps) {
  const words = inWords();
  const [band, setBand] = useState<OwnBand['band'] | 'none'>(own?.band ?? 'none');
  const [reason, setReason] = useState(own?.reason ?? '');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const chosen = band !== 'none';
  const explained = reason.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (band !== 'none' && explained) void onKeep(band, reason.trim());
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form ref={form} className="mt-2 rounded-md bg-sunk p-3" onSubmit={submit} onKeyDown={cancelOnEscape} noValidate>
      <Choice<OwnBand['band'] | 'none'>
        label={words.whatDoYouSee}
        options={bands.map((value) => ({ value, label: bandWords(value, false).word }))}
        value={band}
        onChange={setBand}
        hint={
          tried && !chosen ? (
            <span role="alert" className="text-weak">
              {words.choose}
            </span>
          ) : undefined
        }
      />
      <TextInput
        label={words.why}
        error={tried && !explained ? words.writeWhy : null}
        className="mt-3"
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      <KeepOrCancel keep={words.keep} onCancel={onCancel} />
    </form>
  );
}

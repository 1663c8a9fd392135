/** Choosing one's own band, with the reason that makes it worth keeping. */
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/form/choice';
import { boxLook, Field } from '@/components/ui/form/field';
import type { OwnBand } from '@/lib/account/notes';

interface OwnBandFormProps {
  own: OwnBand | null;
  onKeep: (band: OwnBand['band'], reason: string) => Promise<void>;
  onCancel: () => void;
}

const bands = [
  { value: 'strong', label: 'Strong fit' },
  { value: 'possible', label: 'Possible fit' },
  { value: 'weak', label: 'Weak fit' },
] as const;

export function OwnBandForm({ own, onKeep, onCancel }: OwnBandFormProps) {
  const [band, setBand] = useState<OwnBand['band'] | 'none'>(own?.band ?? 'none');
  const [reason, setReason] = useState(own?.reason ?? '');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const lacking = band === 'none' ? 'Choose what you see.' : reason.trim() === '' ? 'Write why. It stands beside every later verdict.' : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (band !== 'none' && !lacking) void onKeep(band, reason.trim());
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form ref={form} className="mt-2 rounded-md bg-sunk p-3" onSubmit={submit} onKeyDown={cancelOnEscape} noValidate>
      <Choice<OwnBand['band'] | 'none'> label="What do you see?" options={bands} value={band} onChange={setBand} />
      <Field label="Why" error={tried ? lacking : null} className="mt-3">
        {(ids) => (
          <input
            {...ids}
            type="text"
            autoComplete="off"
            maxLength={500}
            value={reason}
            className={boxLook}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="quiet" type="submit" className="border-ink font-semibold">
          Keep it
        </Button>
        <Button look="quiet" className="border-transparent" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** In a reason or an open question: the user's own value if there is one, and the way to type one. */
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { sayKey } from '@/components/verdict/say-key';
import type { SignalKey } from '@/lib/signal/vocabulary';
import { OwnValueForm } from './own-value-form';
import { OwnValueLine } from './own-value-line';
import { useOwnValues, useTypable } from './own-values-context';

interface CorrectValueProps {
  /** The kind of criterion; its keys are what may be typed. */
  kind: string;
  now: Date;
  /** "Correct" where something was read, "Type it in" where nothing was. */
  label: string;
}

export function CorrectValue({ kind, now, label }: CorrectValueProps) {
  return <Correct keys={useTypable(kind)} now={now} label={label} />;
}

/** The same for one key. */
export function CorrectKey({ valueKey, now, label }: { valueKey: SignalKey; now: Date; label: string }) {
  return <Correct keys={useTypable('any').filter((key) => key === valueKey)} now={now} label={label} />;
}

function Correct({ keys, now, label }: { keys: readonly SignalKey[]; now: Date; label: string }) {
  const typed = useOwnValues(keys);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (keys.length === 0) return null;
  const close = () => {
    setOpen(false);
    /* The form had the focus; without this it would fall to the page's start. */
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
  };
  const words = keys.map((key) => sayKey(key)).join(', ');
  return (
    <>
      {typed.map((own) => (
        <OwnValueLine key={own.key} own={own} now={now} onChange={() => setOpen(true)} />
      ))}
      {open ? (
        <OwnValueForm keys={keys} onDone={close} />
      ) : (
        typed.length === 0 && (
          <Button ref={button} look="aside" aria-label={`${label}: ${words}`} onClick={() => setOpen(true)}>
            {label}
          </Button>
        )
      )}
    </>
  );
}

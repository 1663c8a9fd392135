/** What the user typed about this company or person and no reason above shows, and the way to type more. */
import { Pencil } from 'lucide-react';
import { useContext, useRef, useState } from 'react';
import type { About } from '@/components/panel-port';
import { Button } from '@/components/ui/button';
import { keyWord } from '@/components/verdict/key-words';
import type { SignalKey } from '@/lib/signal/vocabulary';
import { inWords } from './in-words';
import { OwnValueForm } from './own-value-form';
import { OwnValueLine } from './own-value-line';
import { OwnValuesContext, useOwnValues, useTypable } from './own-values-context';

interface TypedValuesProps {
  about: About;
  /** Kinds of the criteria above; they show the user's values of their keys themselves. */
  kinds: readonly string[];
  now: Date;
}

export function TypedValues({ about, kinds, now }: TypedValuesProps) {
  const keys = useTypable('any', about);
  const look = useContext(OwnValuesContext)?.look;
  const above = new Set(kinds.flatMap((kind) => look?.typable[kind] ?? []));
  const typed = useOwnValues(keys.filter((key) => !above.has(key)));
  const [open, setOpen] = useState<readonly SignalKey[] | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  if (keys.length === 0) return null;
  const close = () => {
    setOpen(null);
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
  };
  return (
    <section className="mt-4">
      {typed.length > 0 && (
        <>
          <h3 className="font-semibold">{inWords().whatYouTyped}</h3>
          <ul className="mt-1">
            {typed.map((own) => (
              <li key={own.key} className="py-1">
                <h4 className="text-12 text-soft">{keyWord(own.key)}</h4>
                <OwnValueLine own={own} now={now} onChange={() => setOpen([own.key])} />
              </li>
            ))}
          </ul>
        </>
      )}
      {open ? (
        <OwnValueForm keys={open} onDone={close} />
      ) : (
        <Button ref={button} look="plain" className="mt-1" onClick={() => setOpen(keys)}>
          <Pencil size={16} aria-hidden="true" /> {inWords().typeOrCorrect}
        </Button>
      )}
    </section>
  );
}

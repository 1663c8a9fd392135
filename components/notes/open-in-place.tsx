/**
 * A button that gives way to a short form in its place. The focus goes into the form and comes back to the button: pressed,
 * either of them would otherwise take the focus away with it.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';

/** What a form in place closes itself with. */
export interface ShortFormHandles {
  onClose: () => void;
  /** Escape closes it and nothing around it. */
  onKeyDown: (event: KeyboardEvent) => void;
}

interface OpenInPlaceProps {
  label: string;
  /** How many rows stand above: when one goes and takes the focus along, it comes here. */
  rows: number;
  children: (form: ShortFormHandles) => ReactNode;
}

const isLost = () => document.activeElement === null || document.activeElement === document.body;

export function OpenInPlace({ label, rows, children }: OpenInPlaceProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const before = useRef({ open, rows });
  useEffect(() => {
    const { open: wasOpen, rows: were } = before.current;
    before.current = { open, rows };
    const first = place.current?.querySelector<HTMLElement>('input:checked') ?? place.current?.querySelector<HTMLElement>('button');
    if ((open && !wasOpen) || (isLost() && wasOpen && !open)) first?.focus();
    else if (isLost() && rows < were) first?.focus({ preventScroll: true });
  }, [open, rows]);
  const onClose = () => setOpen(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div ref={place}>
      {open ? (
        children({ onClose, onKeyDown })
      ) : (
        <Button look="plain" className="text-left" onClick={() => setOpen(true)}>
          {label}
        </Button>
      )}
    </div>
  );
}

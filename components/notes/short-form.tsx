/** A short form in the place of its button. What was typed stays until it is kept; pressed twice it is noted once. */
import { type FormEvent, type ReactNode, useRef } from 'react';
import { KeepOrCancel } from '@/components/ui/form/keep-or-cancel';
import type { ShortFormHandles } from './open-in-place';

interface ShortFormProps extends ShortFormHandles {
  /** What keeping is called here: "Note it". */
  keep: string;
  /** True when it is kept. */
  onKeep: () => Promise<boolean>;
  /** The fields. */
  children: ReactNode;
}

export function ShortForm({ keep, onKeep, onClose, onKeyDown, children }: ShortFormProps) {
  const keeping = useRef(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (keeping.current) return;
    keeping.current = true;
    const kept = await onKeep();
    keeping.current = false;
    if (kept) onClose();
  };
  return (
    <form className="mt-2" onSubmit={submit} onKeyDown={onKeyDown}>
      {children}
      <KeepOrCancel keep={keep} onCancel={onClose} className="mt-2" />
    </form>
  );
}

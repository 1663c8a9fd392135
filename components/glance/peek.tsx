/**
 * A line that shows more while it is pointed at or has the focus, over what follows, so that nothing moves; a press opens
 * it for good, in place. The pointer may travel onto what is shown, and Escape closes it (WCAG 1.4.13). Screen readers
 * get what a press opens; what is shown in passing is a copy.
 */
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';

interface PeekProps {
  /** One line; the button. */
  children: ReactNode;
  /** Text only: shown in passing. Null when there is nothing beyond the line. */
  glimpse: ReactNode;
  /** What a press opens. */
  more: ReactNode;
  className?: string;
}

export function Peek({ children, glimpse, more, className = '' }: PeekProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [near, setNear] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only shows in passing what a press opens
    <div
      className="relative"
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
      onFocus={() => setNear(true)}
      onBlur={() => setNear(false)}
      onKeyDown={(event) => event.key === 'Escape' && setNear(false)}
    >
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        className={`grid w-full grid-cols-[minmax(0,1fr)_16px] items-center gap-x-2 rounded-sm text-left hover:bg-sunk ${className}`}
        onClick={() => {
          setOpen(!open);
          setNear(false);
        }}
      >
        {children}
        <ChevronDown size={16} aria-hidden="true" className={open ? 'rotate-180 text-soft' : 'text-soft'} />
      </button>
      {near && !open && glimpse !== null && (
        <div aria-hidden="true" className="absolute inset-x-0 top-full z-10 rounded-md border border-edge bg-paper p-3">
          {glimpse}
        </div>
      )}
      {open && (
        <div id={id} className="pb-2 pl-6">
          {more}
        </div>
      )}
    </div>
  );
}

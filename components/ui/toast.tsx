/**
 * What was just done, said once, with the way back. It lies over the page and moves nothing; it stays while it has the
 * pointer or the focus. The live region is always in the page, so that screen readers hear the first message too.
 */
import { useEffect, useState } from 'react';
import { inWords } from './in-words';

export interface ToastMessage {
  /** Changes with every message, also when the text is the same. */
  id: number;
  text: string;
  undo: (() => void) | null;
  /** The way back holds when another page is shown, too. */
  stays?: boolean;
}

interface ToastProps {
  message: ToastMessage | null;
  onGone: () => void;
}

/** Long enough to read a line and reach for the button. */
const visibleMilliseconds = 10_000;

export function Toast({ message, onGone }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!message || held) return undefined;
    const timer = setTimeout(onGone, visibleMilliseconds);
    return () => clearTimeout(timer);
  }, [message, held, onGone]);
  return (
    <div className="pointer-events-none print:hidden fixed inset-x-0 bottom-0 z-10 mx-auto max-w-140 p-3">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointing at the message only keeps it in sight */}
      <div
        className={message ? 'pointer-events-auto flex items-center justify-between gap-4 rounded-md bg-ink px-4 py-3 text-paper' : undefined}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <p role="status" className="min-w-0">
          {message?.text}
        </p>
        {message?.undo && (
          <button
            type="button"
            className="min-h-6 shrink-0 rounded-sm font-semibold underline underline-offset-4 focus-visible:outline-paper"
            onClick={() => {
              message.undo?.();
              onGone();
            }}
          >
            {inWords().undo}
          </button>
        )}
      </div>
    </div>
  );
}

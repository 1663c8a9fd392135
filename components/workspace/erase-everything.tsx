/**
 * Erasing all, with ten seconds to think again: the press only starts the wait, and leaving the page stops it. The
 * count runs down without being read out each second.
 */
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

interface EraseEverythingProps {
  /** "12 records". */
  what: string;
  onErase: () => Promise<void>;
}

const waitSeconds = 10;

type Stage = { at: 'rest' | 'waiting' | 'erasing' | 'erased' } | { at: 'failed'; message: string };

export function EraseEverything({ what, onErase }: EraseEverythingProps) {
  const [stage, setStage] = useState<Stage>({ at: 'rest' });
  const [left, setLeft] = useState(waitSeconds);
  const waiting = stage.at === 'waiting';
  useEffect(() => {
    if (!waiting) return undefined;
    setLeft(waitSeconds);
    const count = setInterval(() => setLeft((seconds) => Math.max(1, seconds - 1)), 1000);
    const end = setTimeout(() => {
      setStage({ at: 'erasing' });
      onErase().then(
        () => setStage({ at: 'erased' }),
        (error: unknown) => setStage({ at: 'failed', message: error instanceof Error ? error.message : String(error) }),
      );
    }, waitSeconds * 1000);
    return () => {
      clearInterval(count);
      clearTimeout(end);
    };
  }, [waiting, onErase]);
  return (
    <section className="mt-12 border-t-2 border-ink pt-3">
      <h2 className="text-18 font-semibold">Erase everything</h2>
      <p className="mt-1 text-soft">
        Profiles, saved records, what you ruled out and every page that was read: {what}. Save your profiles as a pack first if you want them back.
      </p>
      {waiting ? (
        <div className="mt-4 flex flex-wrap items-center gap-4">
          <Button look="primary" autoFocus onClick={() => setStage({ at: 'rest' })}>
            Stop, keep everything
          </Button>
          <span aria-hidden="true">
            Erasing in {left} {left === 1 ? 'second' : 'seconds'}
          </span>
        </div>
      ) : (
        <Button look="quiet" className="mt-4 border-out text-out" disabled={stage.at === 'erasing'} onClick={() => setStage({ at: 'waiting' })}>
          Erase everything
        </Button>
      )}
      <p role="status" className="mt-2">
        {waiting && <span className="sr-only">Everything will be erased in ten seconds unless you stop it.</span>}
        {stage.at === 'erasing' && 'Erasing…'}
        {stage.at === 'erased' && 'Everything was erased.'}
        {stage.at === 'failed' && `Nothing was erased: ${stage.message}`}
      </p>
    </section>
  );
}

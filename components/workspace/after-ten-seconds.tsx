/**
 * An act that cannot be taken back, with ten seconds to think again: the press only starts the wait, and leaving the
 * page stops it. The count runs down without being read out each second.
 */
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

interface AfterTenSecondsProps {
  /** What the button says: "Erase everything". */
  label: string;
  /** For screen readers, when the label stands several times on the screen. */
  name?: string;
  /** "Stop, keep everything" */
  stop: string;
  /** "Erasing" */
  doing: string;
  /** "Everything will be erased in ten seconds unless you stop it." */
  warning: string;
  /** "Everything was erased." */
  done: string;
  /** "Nothing was erased" */
  failed: string;
  onRun: () => Promise<void>;
}

const waitSeconds = 10;

type Stage = { at: 'rest' | 'waiting' | 'running' | 'done' } | { at: 'failed'; message: string };

export function AfterTenSeconds({ label, name, stop, doing, warning, done, failed, onRun }: AfterTenSecondsProps) {
  const [stage, setStage] = useState<Stage>({ at: 'rest' });
  const [left, setLeft] = useState(waitSeconds);
  const waiting = stage.at === 'waiting';
  useEffect(() => {
    if (!waiting) return undefined;
    setLeft(waitSeconds);
    const count = setInterval(() => setLeft((seconds) => Math.max(1, seconds - 1)), 1000);
    const end = setTimeout(() => {
      setStage({ at: 'running' });
      onRun().then(
        () => setStage({ at: 'done' }),
        (error: unknown) => setStage({ at: 'failed', message: error instanceof Error ? error.message : String(error) }),
      );
    }, waitSeconds * 1000);
    return () => {
      clearInterval(count);
      clearTimeout(end);
    };
  }, [waiting, onRun]);
  return (
    <>
      {waiting ? (
        <div className="mt-4 flex flex-wrap items-center gap-4">
          <Button look="primary" autoFocus onClick={() => setStage({ at: 'rest' })}>
            {stop}
          </Button>
          <span aria-hidden="true">
            {doing} in {left} {left === 1 ? 'second' : 'seconds'}
          </span>
        </div>
      ) : (
        <Button
          look="quiet"
          className="mt-4 border-out text-out"
          {...(name ? { 'aria-label': name } : {})}
          disabled={stage.at === 'running'}
          onClick={() => setStage({ at: 'waiting' })}
        >
          {label}
        </Button>
      )}
      <p role="status" className="mt-2">
        {waiting && <span className="sr-only">{warning}</span>}
        {stage.at === 'running' && `${doing}…`}
        {stage.at === 'done' && done}
        {stage.at === 'failed' && `${failed}: ${stage.message}`}
      </p>
    </>
  );
}

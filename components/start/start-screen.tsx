/**
 * The first run: five steps on one page, one open at a time, each done one in a line that can be opened again.
 *
 *   sell ──► whom ──► template ──► segment ──► verdict
 *     ▲        ▲         ▲            ▲           (any step can be gone back to)
 */
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { ScreenHead } from '@/components/workspace/shell';
import { type StartStep, stepTitles } from './start-events';

interface StartScreenProps {
  current: StartStep;
  steps: readonly StartStep[];
  /** What was answered, per done step, in a few words. */
  summaries: Partial<Record<StartStep, string>>;
  onGoTo: (step: StartStep) => void;
  children: ReactNode;
}

export function StartScreen({ current, steps, summaries, onGoTo, children }: StartScreenProps) {
  const at = steps.indexOf(current);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(current);
  useEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    heading.current?.focus();
  }, [current]);
  return (
    <>
      <ScreenHead title="Start">
        Five short steps to a first verdict. Everything stays in this browser, and each answer is kept as you give it: leave and come back when you
        like.
      </ScreenHead>
      <ol className="mt-8">
        {steps.map((step, index) => (
          <li key={step} className="border-t border-rule py-4" aria-current={step === current ? 'step' : undefined}>
            {step === current ? (
              <>
                <h2 ref={heading} tabIndex={-1} className="text-18 font-semibold outline-none">
                  <span className="mr-3 text-soft">{index + 1}</span>
                  {stepTitles[step]}
                </h2>
                <div className="mt-3 pl-0 md:pl-6">{children}</div>
              </>
            ) : (
              <div className="flex items-baseline justify-between gap-6">
                <div className="min-w-0">
                  <h2 className="text-15 font-medium text-soft">
                    <span className="mr-3">{index + 1}</span>
                    {stepTitles[step]}
                  </h2>
                  {summaries[step] && <p className="pl-6 text-15">{summaries[step]}</p>}
                </div>
                {index < at && (
                  <Button look="link" className="shrink-0" aria-label={`Change: ${stepTitles[step]}`} onClick={() => onGoTo(step)}>
                    Change
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

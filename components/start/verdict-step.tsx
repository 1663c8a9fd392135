/** The last step: a verdict on invented pages, and what to press on a real one. */

import { Button } from '@/components/ui/button';
import type { DemoVerdicts } from '@/lib/app/start/judge-demo';
import { DemoVerdict } from './demo-verdict';

interface VerdictStepProps {
  /** Null while it is being made. */
  verdicts: DemoVerdicts | null;
  now: Date;
  /** "4 minutes"; null when it is not known. */
  took: string | null;
  /** Addresses of what was just written. */
  links: readonly { label: string; href: string }[];
  /** What an earlier choice wrote and this one does not hold: "2 personas and 4 pains"; "" when nothing. */
  left: string;
  onClearLeft: () => void;
  onOpen: () => void;
}

export function VerdictStep({ verdicts, now, took, links, left, onClearLeft, onOpen }: VerdictStepProps) {
  return (
    <>
      <p className="max-w-150 text-15">
        Your ICP and persona now stand as hypotheses. Below, they meet pages that we made up, judged exactly as real ones are: every reason with the
        words it rests on.
      </p>
      {left && (
        <div role="status" className="mt-4 flex max-w-150 flex-wrap items-center gap-x-4 gap-y-2 border-l-2 border-possible pl-3">
          <p>From your earlier choice, {left} still stand beside it.</p>
          <Button look="quiet" onClick={onClearLeft}>
            Take them out
          </Button>
        </div>
      )}
      <div className="mt-4 min-h-120">
        {verdicts ? (
          <DemoVerdict verdicts={verdicts} now={now} onOpen={onOpen} />
        ) : (
          <p role="status" className="text-soft">
            Reading the invented page…
          </p>
        )}
      </div>
      <div className="mt-8 border-l-2 border-accent pl-3 text-15">
        <p className="font-semibold">Now on a real page</p>
        <p className="mt-1">
          Open a company page or a profile and press the <span className="font-semibold">Fitglass button</span> in the browser’s toolbar, or{' '}
          <kbd className="rounded-sm border border-edge px-1 font-sans text-13">Ctrl</kbd>{' '}
          <kbd className="rounded-sm border border-edge px-1 font-sans text-13">Shift</kbd>{' '}
          <kbd className="rounded-sm border border-edge px-1 font-sans text-13">Y</kbd> (on a Mac, Command instead of Ctrl). Fitglass reads a page
          only when you press.
        </p>
      </div>
      <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href} className="font-medium text-accent underline underline-offset-4">
              {label}
            </a>
          </li>
        ))}
      </ul>
      {took && <p className="mt-4 text-soft">From the first question to this verdict: {took}.</p>}
    </>
  );
}

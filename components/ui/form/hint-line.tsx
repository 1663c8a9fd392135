/** Under a field: what it is for, and a worked example that a press shows, so that a page of fields stays a page of fields. */
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';

interface HintLineProps {
  /** Of the hint, for `aria-describedby`. */
  id?: string;
  hint?: ReactNode;
  /** What somebody wrote here, of one worked profile. */
  example?: string | undefined;
  /** The field's label, for those who cannot see which field it stands under. */
  of: string;
}

export function HintLine({ id, hint, example, of }: HintLineProps) {
  const [open, setOpen] = useState(false);
  const exampleId = useId();
  if (!hint && !example) return null;
  return (
    <>
      <p className="mt-1 text-12 text-soft">
        {hint && <span id={id}>{hint}</span>}
        {hint && example && ' '}
        {example && (
          <button
            type="button"
            data-example
            aria-expanded={open}
            aria-controls={exampleId}
            className="inline-flex items-center rounded-sm font-medium text-accent underline-offset-4 hover:underline"
            onClick={() => setOpen(!open)}
          >
            Example<span className="sr-only"> for {of}</span>
            <ChevronDown size={12} aria-hidden="true" className={open ? 'rotate-180' : undefined} />
          </button>
        )}
      </p>
      {example && open && (
        <p id={exampleId} className="mt-1 whitespace-pre-line border-l border-edge pl-3 font-serif text-15">
          {example}
        </p>
      )}
    </>
  );
}

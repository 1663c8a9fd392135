/**
 * A part of the dossier that can be folded: its heading always stands there, with how much is in it. As the user leaves
 * it, it stays from page to page, until the panel closes.
 */
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { usePanelUi } from '@/components/panel-ui';

interface FoldProps {
  /** What it is remembered by. */
  name: string;
  title: string;
  /** How much is in it: a number, or a few words; "" when there is nothing to say. */
  holds?: string;
  /** Whether it is open until the user says otherwise. */
  open?: boolean;
  level?: 2 | 3;
  id?: string;
  className?: string;
  children: ReactNode;
}

export function Fold({ name, title, holds = '', open: usually = false, level = 2, id, className, children }: FoldProps) {
  const own = useId();
  const left = usePanelUi(({ folds }) => folds[name]);
  const fold = usePanelUi((ui) => ui.fold);
  const open = left ?? usually;
  const Heading = level === 2 ? 'h2' : 'h3';
  const Part = level === 2 ? 'section' : 'div';
  return (
    /* Only the large parts are landmarks: both verdicts have a "Why". */
    <Part id={id} {...(level === 2 && { 'aria-labelledby': `${own}-title` })} tabIndex={id ? -1 : undefined} className={className}>
      <Heading id={`${own}-title`} className={level === 2 ? 'text-13 font-semibold text-soft' : 'font-semibold'}>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? `${own}-body` : undefined}
          className={`flex w-full items-center gap-2 rounded-sm text-left hover:bg-sunk ${level === 2 ? 'min-h-11 py-2' : 'min-h-8 py-1'}`}
          onClick={() => fold(name, !open)}
        >
          <span className="min-w-0">
            {title}
            {holds !== '' && <span className="font-normal text-soft"> · {holds}</span>}
          </span>
          <ChevronDown size={16} aria-hidden="true" className={`ml-auto shrink-0 text-soft ${open ? 'rotate-180' : ''}`} />
        </button>
      </Heading>
      {open && (
        <div id={`${own}-body`} className={level === 3 ? 'pb-2' : undefined}>
          {children}
        </div>
      )}
    </Part>
  );
}

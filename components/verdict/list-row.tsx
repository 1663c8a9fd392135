/** One line of the list of reasons: a mark with its word, and beside it what it is about. */
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Shape, type ShapeName } from '@/components/ui/shape';
import { type Tone, toneText } from './band-words';

interface ListRowProps {
  shape: ShapeName;
  tone: Tone;
  /** Said before the text to those who do not see the mark. */
  word: string;
  children: ReactNode;
}

/** Between a sentence and the small mark behind it: a space, so that they are two words to everybody and no mark begins a line indented. */
export const markGap = '\u2002';

export function ListRow({ shape, tone, word, children }: ListRowProps) {
  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-3 py-2">
      <span className={clsx('pt-1', toneText[tone])}>
        <Shape name={shape} />
        <span className="sr-only">{word}: </span>
      </span>
      <div>{children}</div>
    </li>
  );
}

/**
 * The key of a button, small, beside its words; gone when keys are switched off. It is drawn by the style sheet, so that a
 * button is still called what it does; the list of keys tells screen readers.
 */
import { useContext } from 'react';
import { KeysContext } from './keys-context';

const look = 'rounded-sm border px-1 text-12 font-normal uppercase after:content-[attr(data-key)]';

interface KeyHintProps {
  of: string;
  /** On the screen's main button. */
  onAccent?: boolean;
}

export function KeyHint({ of, onAccent = false }: KeyHintProps) {
  const { on, map } = useContext(KeysContext);
  return (
    on && (
      <span
        aria-hidden="true"
        data-key={map[of] ?? of}
        className={`${look} ${onAccent ? 'border-on-accent text-on-accent' : 'border-rule text-soft'}`}
      />
    )
  );
}

/**
 * The key of a button, small, beside its words; gone when keys are switched off. It is drawn by the style sheet, so that a
 * button is still called what it does; the list of keys tells screen readers.
 */
import { useContext } from 'react';
import { KeysContext } from './keys-context';

const look = 'rounded-sm border border-rule px-1 text-12 font-normal text-soft uppercase after:content-[attr(data-key)]';

export function KeyHint({ of }: { of: string }) {
  const { on, map } = useContext(KeysContext);
  return on && <span aria-hidden="true" data-key={map[of] ?? of} className={look} />;
}

/** The key of a button, small, beside its words; gone when keys are switched off. Screen readers hear the list of keys instead. */
import { useContext } from 'react';
import { KeysContext } from './keys-context';

export function KeyHint({ of }: { of: string }) {
  const { on, map } = useContext(KeysContext);
  if (!on) return null;
  return (
    <span aria-hidden="true" className="rounded-sm border border-rule px-1 font-sans text-12 font-normal text-soft uppercase">
      {map[of] ?? of}
    </span>
  );
}

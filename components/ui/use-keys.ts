/**
 * Single keys while the panel has the focus. They never fire while somebody writes, with a modifier held, or while a
 * dialog is open, and they can be switched off (WCAG 2.1.4).
 */
import { useEffect, useRef } from 'react';

export type Keys = Readonly<Record<string, () => void>>;

/**
 * Acts under the keys that the user chose; `map` gives the own key by the usual one. A chosen key goes before a usual one:
 * an act that came to Fitglass later never takes it away.
 */
export function chosenKeys(keys: Keys, map: Readonly<Record<string, string>>): Keys {
  const acts = Object.entries(keys);
  return Object.fromEntries([
    ...acts.filter(([usual]) => !map[usual]),
    ...acts.flatMap(([usual, act]) => (map[usual] ? [[map[usual], act] as const] : [])),
  ]);
}

function writes(element: EventTarget | null): boolean {
  return (
    element instanceof HTMLElement &&
    (element.isContentEditable ||
      ['TEXTAREA', 'SELECT'].includes(element.tagName) ||
      (element instanceof HTMLInputElement && element.type !== 'radio'))
  );
}

export function useKeys(keys: Keys, on: boolean): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing || event.defaultPrevented) return;
      if (writes(event.target) || document.querySelector('dialog[open]')) return;
      const act = latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}

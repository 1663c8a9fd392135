/**
 * The focus never falls off the page. When what has it goes away (a removed row, a way back that was taken, a button
 * that can no longer be pressed, a screen that was left), it goes to the nearest thing that is still there, and
 * otherwise to the name of the screen. Text fields are not chosen: keys like Ctrl+Z mean something else in them.
 */
import { useEffect } from 'react';

const reachable = 'a[href], button:not(:disabled), summary, select:not(:disabled), [tabindex="0"]';

interface Left {
  element: HTMLElement;
  /** From the element outwards: each with the neighbours that it had when the focus came. */
  path: { element: Element; after: Element | null; before: Element | null }[];
}

function standOf(element: HTMLElement): Left {
  const path: Left['path'] = [];
  for (let each: Element | null = element; each && each !== document.body; each = each.parentElement)
    path.push({ element: each, after: each.nextElementSibling, before: each.previousElementSibling });
  return { element, path };
}

const firstIn = (place: Element | null): HTMLElement | null => {
  if (!place?.isConnected || !(place instanceof HTMLElement)) return null;
  return place.matches(reachable) ? place : place.querySelector<HTMLElement>(reachable);
};

/** Null when nothing near is left: then the name of the screen takes the focus. */
function nearest({ path }: Left, main: HTMLElement): HTMLElement | null {
  for (const { element, after, before } of path) {
    if (element === main || !main.contains(element.isConnected ? element : (after ?? before))) continue;
    const found = firstIn(element) ?? firstIn(after) ?? firstIn(before);
    if (found) return found;
  }
  return null;
}

export function focusOnName(main: HTMLElement): void {
  const name = main.querySelector<HTMLElement>('h1');
  name?.setAttribute('tabindex', '-1');
  name?.focus();
}

const isGone = (element: HTMLElement) => !element.isConnected || element.matches(':disabled');

export function useKeptFocus(): void {
  useEffect(() => {
    let last: Left | null = null;
    let inMain: HTMLElement | null = null;
    let waiting = 0;
    let address = location.hash;
    const come = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      last = standOf(target);
      if (target.closest('main')) inMain = target;
    };
    const look = () => {
      const main = document.querySelector<HTMLElement>('main');
      const left = last;
      const screenChanged = address !== location.hash;
      address = location.hash;
      const holds = document.activeElement !== null && document.activeElement !== document.body && !document.activeElement.matches(':disabled');
      if (!main || !left || holds || !isGone(left.element)) return;
      last = null;
      const wasOver = left.path.every(({ element }) => element.tagName !== 'MAIN');
      const goal = screenChanged ? null : wasOver && inMain && !isGone(inMain) ? inMain : nearest(left, main);
      if (goal) goal.focus();
      else focusOnName(main);
    };
    /* After the frame, so that whoever knows better where to go has gone there. */
    const change = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => requestAnimationFrame(() => setTimeout(look)), 0) as unknown as number;
    };
    const observer = new MutationObserver(change);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', come);
    return () => {
      observer.disconnect();
      clearTimeout(waiting);
      document.removeEventListener('focusin', come);
    };
  }, []);
}

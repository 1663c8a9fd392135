// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { type Play, PlayedHere, usePlayed } from './played';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const play: Play = { owner: 'acme mid', without: new Set(['size']), supposed: new Map() };

/** How much is played through, on a button that plays. */
function Shown() {
  const screen = usePlayed();
  return createElement('button', { type: 'button', onClick: () => screen?.play('account', play) }, String(screen?.played.account?.without.size ?? 0));
}

it('what is played through on one page does not stand when the user comes back to it from another', async () => {
  const place = document.createElement('div');
  const root = createRoot(place);
  const open = (page: string) => {
    const props = { page, children: createElement(Shown) };
    return act(() => root.render(createElement(PlayedHere, props)));
  };
  await open('acme');
  await act(() => place.querySelector('button')?.click());
  await open('acme');
  expect(place.textContent).toBe('1');
  await open('bora');
  expect(place.textContent).toBe('0');
  await open('acme');
  expect(place.textContent).toBe('0');
});

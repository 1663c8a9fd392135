/** Who says which part somebody plays can be told apart by its words. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import type { SeatedPerson } from '@/lib/protocol/committee-view';
import { speak } from '@/lib/wording/language';
import { SeenPerson } from './seen-person';

const drawn = (over: Partial<SeatedPerson>) =>
  renderToStaticMarkup(
    createElement(SeenPerson, {
      person: { id: 'a', name: 'Ada', title: null, personas: [], roles: ['champion'], from: 'persona', ruledOut: false, ...over },
    }),
  ).replace(/<[^>]+>/g, '');

afterEach(() => speak('en'));

describe('a person at the table', () => {
  it('plays a part by a persona’s rule, by a guess or by the user’s word, and each is said in another way', () => {
    expect(drawn({ from: 'persona' }).trim()).toBe('Ada · champion');
    expect(drawn({ from: 'title' }).trim()).toBe('Ada · champion (a guess)');
    expect(drawn({ from: 'user' }).trim()).toBe('Ada · champion (you said so)');
    expect(drawn({ from: 'user', roles: [] }).trim()).toBe('Ada · no part (you said so)');
    expect(drawn({ from: 'title', ruledOut: true }).trim()).toBe('Ada · ruled out by you');
    speak('de');
    expect(new Set((['persona', 'title', 'user'] as const).map((from) => drawn({ from }))).size).toBe(3);
    expect(drawn({ from: 'title' })).toContain('(vermutet)');
    expect(drawn({ from: 'user' })).toContain('(Ihre Angabe)');
  });
});

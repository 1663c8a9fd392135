import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { speak } from '@/lib/wording/language';
import { QueueLine } from './queue-line';

afterEach(() => speak('en'));

const drawn = (list: string | null = null, keys = true) =>
  renderToStaticMarkup(createElement(QueueLine, { lists: [{ name: 'Autumn', size: 12 }], list, keys, onChoose: () => {}, onStep: () => {} }));

test('the queue names what it goes through, in both languages, and lists as the user wrote them', () => {
  expect(drawn()).toContain('Everything saved');
  speak('de');
  expect(drawn()).toContain('Alles Gemerkte');
  expect(drawn()).toContain('Weiter');
  expect(drawn('Autumn')).toContain('Autumn (12)');
  expect(drawn('Gone')).toContain('Gone (0)');
});

test('the steps show their keys only where those keys step', () => {
  expect(drawn().match(/data-key="[^"]"/g)).toEqual(['data-key="k"', 'data-key="j"']);
  expect(drawn(null, false)).not.toContain('data-key');
});

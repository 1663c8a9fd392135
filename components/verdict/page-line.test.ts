import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { speak } from '@/lib/wording/language';
import { PageLine } from './page-line';

afterEach(() => speak('en'));

const now = new Date('2026-11-29T12:00:00Z');
const drawn = () =>
  renderToStaticMarkup(
    createElement(PageLine, {
      read: { url: 'https://www.linkedin.com/in/elena-brandt-demo/', at: '2026-11-29T11:58:00Z', kind: 'linkedin/person' },
      edited: null,
      now,
      workspace: null,
      onShowKeys: () => {},
      onOpenWorkspace: () => {},
    }),
  );

test('the last line names what the page was read as in words, in both languages', () => {
  expect(drawn()).toMatch(/linkedin\.com · read .+ as a LinkedIn profile</);
  speak('de');
  expect(drawn()).toMatch(/linkedin\.com · .+ als LinkedIn-Profil gelesen</);
  expect(drawn()).not.toMatch(/linkedin\/person|@\d/);
});

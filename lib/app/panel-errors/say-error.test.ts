import { afterEach, describe, expect, it } from 'vitest';
import { ExpectedError } from '@/lib/kernel/errors';
import { speak } from '@/lib/wording/language';
import { isTest, sourceFiles } from '@/tests/support/sources';
import { saidError, sayError } from './say-error';
import en from './words/en';

afterEach(() => speak('en'));

const files = sourceFiles(['lib']).filter((file) => !isTest(file));
/** As they stand in the source: quoted, with `${…}` for a value. */
const flat = (text: string) => text.replace(/\$\{[^}]*\}/g, '<>');
const written = files.filter(({ path }) => !path.startsWith('lib/app/panel-errors/')).map(({ text }) => flat(text));
const sentences = Object.values(en).map((each) => (typeof each === 'string' ? each : each('<>')));

/** Rooms whose errors reach the panel. Only the workspace shows, manages or restores what the others are about. */
const ofWorkspace = /^lib\/(?:app\/(?:icp-editor|packs|editing)\/|exchange\/|storage\/(?:workspaces|take-in|amend)\.ts|protocol\/listen\.ts)/;
/** Become screens of their own, with words of their own. */
const ownScreens = [
  'This page belongs to the browser; no extension may read it. Open a company page or a profile.',
  'Press the Fitglass button on this page to read it.',
];

describe('errors in the panel', () => {
  it('are known by the words with which they are thrown', () => {
    expect(sentences.filter((sentence) => !written.some((text) => text.includes(sentence)))).toEqual([]);
  });

  it('are all known, but for those that only the workspace meets', () => {
    const thrown = files
      .filter(({ path }) => !ofWorkspace.test(path))
      .flatMap(({ text }) =>
        [...flat(text).matchAll(/new ExpectedError\(\s*'[a-z-]+',\s*(?:'([^']+)'|`([^`]+)`)/g)].map((match) => match[1] ?? match[2]!),
      );
    expect(thrown.length).toBeGreaterThan(8);
    expect(thrown.filter((sentence) => !sentences.includes(sentence) && !ownScreens.includes(sentence))).toEqual([]);
  });

  it('stay as they are in English, and are said in German with their values', () => {
    expect(sayError('The page went away while it was being read. Press the button again.')).toBe(en.pageWentAway);
    speak('de');
    expect(sayError('The page went away while it was being read. Press the button again.')).toBe(
      'Die Seite war weg, bevor sie gelesen war. Drücken Sie den Knopf noch einmal.',
    );
    expect(sayError("The browser could not open Fitglass's list of workspaces (QuotaExceededError). Restart the browser.")).toBe(
      'Der Browser konnte die Liste der Arbeitsbereiche nicht öffnen (QuotaExceededError). Starten Sie ihn neu.',
    );
    expect(saidError(new ExpectedError('bad-input', en.rowGone))).toMatchObject({
      name: 'bad-input',
      message: expect.stringMatching(/^Diese Zeile/),
    });
  });

  it('that are not known, and bugs, keep their own words', () => {
    speak('de');
    expect(sayError('x is not a function')).toBe('x is not a function');
    const bug = new TypeError('x');
    expect(saidError(bug)).toBe(bug);
  });
});

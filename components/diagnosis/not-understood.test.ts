import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '@/lib/page/reading';
import { speak } from '@/lib/wording/language';
import { isTest, sourceFiles } from '@/tests/support/sources';
import { inWords } from './in-words';
import { NotUnderstood } from './not-understood';

afterEach(() => speak('en'));

/** Of every problem that a reader or the check of a reading tells. */
const codes = sourceFiles(['lib/page', 'lib/app'])
  .filter((file) => !isTest(file))
  .flatMap(({ text }) => [...text.matchAll(/code: '([a-z-]+)',\s*say:/g)].map(([, code]) => code!));

const drawn = (problems: Problem[]) =>
  renderToStaticMarkup(createElement(NotUnderstood, { gaps: [], problems, now: new Date(0), onReport: async () => null }));

describe('what was not understood', () => {
  it('names what a failed way looked for as the user does, once, and never by its key', () => {
    const say = 'A way did not work.';
    const problems = (['person.experience', 'person.experience', 'company.employeesOnLinkedIn'] as const).map((key) => ({
      code: 'source-failed',
      say,
      key,
    }));
    expect(drawn(problems)).toContain('One way of finding experience and members on LinkedIn did not work on this page; others were tried.');
    expect(drawn(problems)).not.toMatch(/person\.|company\.|A way did not work/);
    speak('de');
    expect(drawn(problems)).toContain('ging nicht: Berufserfahrung und Mitglieder auf LinkedIn. Andere wurden versucht.');
  });

  it('is found in the sources at all', () => expect(new Set(codes).size).toBeGreaterThan(7));

  it.each([...new Set(codes)])('has a German sentence: %s', (code) => {
    const say = 'It is said in English.';
    expect(inWords().problem(code, say)).toBe(say);
    speak('de');
    expect(inWords().problem(code, say)).toMatch(/[a-zß]\.$/);
    expect(inWords().problem(code, say)).not.toBe(say);
  });

  it('is drawn in German, and a problem of a reader that is newer than the panel as the reader says it', () => {
    speak('de');
    const problems = [
      { code: 'source-failed', say: 'A way failed.' },
      { code: 'of-tomorrow', say: 'Something new.' },
    ];
    const html = drawn(problems);
    expect(html).toContain('Ein Weg, etwas auf dieser Seite zu finden, ging nicht');
    expect(html).toContain('Something new.');
    expect(html).toContain('Bericht kopieren');
  });
});

/** Notes in words, in both languages. */
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import type { Notes } from '@/lib/account/notes';
import { speak } from '@/lib/wording/language';
import { CompanyRuledOut } from './already-known';
import { NextTouch } from './next-touch';
import { NoteText } from './note-text';
import { dayIn, sayKnown, sayNextTouch, sayTouch, touchInSentence } from './note-words';
import { Ratings } from './ratings';
import { Touches } from './touches';

const now = new Date('2026-11-29T12:00:00');
const notes: Notes = {
  text: 'Prefers mail',
  nextTouch: '2026-11-30',
  lists: ['Autumn', 'Events'],
  touches: [{ at: '2026-11-20T10:00:00Z', kind: 'replied', note: '' }],
  band: null,
  answers: {},
  attributes: {},
  ratings: { Responsiveness: 3 },
};

afterEach(() => speak('en'));

describe('what is known of somebody', () => {
  test('is said in one line', () => {
    expect(sayKnown(notes, now)).toEqual(['On lists “Autumn” and “Events”', 'They replied on 20 November', 'Next touch tomorrow']);
    expect(sayNextTouch('2026-11-12', now)).toBe('overdue since 12 November');
    expect(sayKnown(null, now)).toEqual([]);
    expect(sayKnown({ ...notes, lists: [], touches: [], nextTouch: null, stage: 'repeat' }, now)).toEqual(['A customer']);
  });
  test('is said in German with the order and the quotation marks of German', () => {
    speak('de');
    expect(sayKnown(notes, now)).toEqual(['Auf den Listen „Autumn“ und „Events“', 'Am 20. November Antwort erhalten', 'Nächster Kontakt morgen']);
    expect(sayNextTouch('2026-11-12', now)).toBe('überfällig seit dem 12. November');
    expect(sayNextTouch('2026-11-28', now)).toBe('überfällig seit gestern');
    expect(sayTouch({ at: '2026-11-28T11:00:00Z', kind: 'contacted', note: '' }, now)).toBe('Gestern kontaktiert');
  });
  test('keeps the capitals of months inside a sentence', () => {
    expect(touchInSentence(notes.touches[0]!, now)).toBe('they replied on 20 November');
  });
});

test('a month from the 31st is the next month’s last day', () => expect(dayIn(new Date('2027-01-31T12:00:00'), { months: 1 })).toBe('2027-02-28'));

test('the forms are drawn in German', () => {
  speak('de');
  const text = (element: ReactElement) =>
    renderToStaticMarkup(element)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const ruledOut = { about: 'account' as const, name: 'Halden Grid', reason: 'Too small', at: '2026-11-28T11:00:00Z' };
  const ignore = () => {};
  const keep = async () => true;
  expect(text(createElement(NoteText, { text: '', onKeep: keep, onLeave: ignore }))).toBe('Notiz Wird beim Schreiben von selbst gespeichert.');
  expect(text(createElement(NextTouch, { day: notes.nextTouch, now, onChange: keep }))).toBe(
    'Nächster Kontakt In 3 Tagen In 1 Woche In 1 Monat Keiner',
  );
  expect(text(createElement(Touches, { touches: notes.touches, now, onChange: keep }))).toBe(
    'Bisherige Kontakte Am 20. November Antwort erhalten Entfernen Antwort, Treffen … notieren',
  );
  expect(text(createElement(Ratings, { ratings: notes.ratings, onRate: keep }))).toBe('Ihre eigene Bewertung (1 von 16 bewertet)');
  expect(text(createElement(CompanyRuledOut, { ruledOut, now }))).toBe('Sie haben Halden Grid gestern ausgeschlossen , weil: „ Too small “.');
});

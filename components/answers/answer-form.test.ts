import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '@/lib/wording/language';
import { AnswerForm } from './answer-form';

afterEach(() => speak('en'));

const form = (excludes: boolean, custom: boolean) =>
  renderToStaticMarkup(
    createElement(AnswerForm, { wanted: 'Uses HubSpot', excludes, custom, own: null, onAnswer: async () => {}, onCancel: () => {} }),
  );

describe('answering a criterion', () => {
  it('asks yes or no of what is wanted, and whether it applies of what is not', () => {
    expect(form(false, false)).toMatch(/Your answer: Uses HubSpot.*Yes.*Partly.*No.*What they said.*Keep this answer.*Cancel/s);
    expect(form(true, true)).toMatch(/It applies.*In part.*It does not apply.*The value, or what they said/s);
  });

  it('asks in German, and leaves what is wanted as it is written', () => {
    speak('de');
    expect(form(false, true)).toMatch(/Ihre Antwort: Uses HubSpot.*Ja.*Teilweise.*Nein.*Die Angabe, oder was gesagt wurde.*Abbrechen/s);
    expect(form(true, false)).toMatch(/Trifft zu.*Trifft nicht zu/s);
  });
});

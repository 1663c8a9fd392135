/** Lights, traits and why now as they are drawn, in both languages. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import type { Moment } from '@/lib/pain/moments';
import type { Look } from '@/lib/protocol/panel-view';
import { sevenTraits } from '@/lib/trait/seven-traits';
import { threeLights } from '@/lib/trait/three-lights';
import { speak } from '@/lib/wording/language';
import { glanceAt } from './glance-at';
import { lightBriefs } from './light-briefs';
import { sayWhyNow } from './say-why-now';
import { SevenTraits } from './seven-traits';
import { ThreeLights } from './three-lights';
import { TraitsFold } from './traits-fold';

afterEach(() => speak('en'));

const now = new Date('2026-11-21T12:00:00Z');
const place = { pageUrl: 'https://halden-grid.example/', now, onOpen: () => {} };
const textOf = (html: string) => html.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');
const moment: Moment = {
  kind: 'search',
  key: 'company.cues',
  sentence: 'We are looking for a CRM.',
  date: '2026-11-12',
  days: 9,
  stale: true,
  worth: 0.6,
  evidence: { quote: 'We are looking for a CRM.', section: '', source: 'line', url: place.pageUrl, readAt: '2026-11-12T10:00:00Z', reader: 'r' },
};

function drawn(language: string) {
  speak(language);
  const lights = threeLights({ companyVerdicts: [], pains: [], readiness: { value: null, from: null, moments: [] } });
  const traits = sevenTraits({ account: null, person: null, companyVerdicts: [], personVerdicts: [], pains: [], today: now });
  const brief = { 'fits-us': { line: '' }, 'has-the-pain': { line: 'Data in silos' }, 'ready-now': sayWhyNow(moment) };
  return [
    createElement(ThreeLights, { lights, brief, ...place }),
    createElement(SevenTraits, { traits, ...place }),
    createElement(TraitsFold, { traits, ...place }),
  ].map((element) => textOf(renderToStaticMarkup(element)));
}

describe('a prospect at a glance', () => {
  it('is drawn in German, with the page’s words as they are and its days as they are said', () => {
    const [lights, traits, folded] = drawn('de');
    expect(lights).toContain('|Passt zu uns|Unbekannt|');
    expect(lights).toContain('|12. Nov.|Warum jetzt: We are looking for a CRM. (schon länger her)|');
    expect(folded).toContain('| · 0 von 7 bekannt|');
    expect(traits).toContain('|Kaufbereitschaft|');
    expect(traits).toContain('Keine Seite beweist es');
    expect(sayWhyNow(moment).whole).toBe('Warum jetzt: We are looking for a CRM. (schon länger her) (gesehen am 12. November 2026)');
    expect(sayWhyNow(null).line).toContain('Noch nichts zu sehen');
  });

  it('is drawn in English with its own', () => {
    const [lights, traits, folded] = drawn('en');
    expect(lights).toContain('|Fits us|Not known|');
    expect(lights).toContain('|12 Nov|Why now: We are looking for a CRM. (a while ago)|');
    expect(folded).toContain('| · 0 of 7 known|');
    expect(traits).toContain('Open dots are not known; they are no zero.');
    expect(sayWhyNow({ ...moment, stale: false }).whole).toBe('Why now: We are looking for a CRM (seen 12 November 2026)');
  });
});

describe('what the user rates', () => {
  const noted = (ratings: Record<string, number>) => ({
    account: { account: null, verdicts: [], notes: { ratings } } as unknown as NonNullable<Look['account']>,
    person: null,
    pains: [],
  });

  it('stands before what pages suggest, in the seven traits and in the light', () => {
    const { lights, traits } = glanceAt(noted({ profitability: 3, 'purchase-readiness': 0, Responsiveness: 2 }), now);
    expect(traits.filter(({ from }) => from === 'user').map(({ id, value }) => [id, value])).toEqual([
      ['purchase-readiness', 0],
      ['profitability', 1],
    ]);
    expect(lights.find(({ id }) => id === 'ready-now')?.state).toBe('off');
  });

  it('is what the line under the light says then, and not what pages show to happen', () => {
    const look = noted({ 'purchase-readiness': 3 });
    const glance = { ...glanceAt(look, now), whyNow: moment };
    const light = glance.lights.find(({ id }) => id === 'ready-now')!;
    expect(light.because).not.toBe('');
    expect(lightBriefs(look, glance)['ready-now']).toEqual({ line: light.because });
    const unrated = { ...glanceAt(noted({}), now), whyNow: moment };
    expect(lightBriefs(look, unrated)['ready-now'].line).toBe('Why now: We are looking for a CRM. (a while ago)');
  });

  it('is nothing until they do: unknown traits stay unknown', () => {
    const { lights, traits } = glanceAt(noted({ Responsiveness: 2 }), now);
    expect(traits.filter(({ known }) => known)).toEqual([]);
    expect(lights.find(({ id }) => id === 'ready-now')?.state).toBe('unknown');
  });
});

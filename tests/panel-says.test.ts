/** What the panel says once something was done, in both languages, with names as they are. */
import { afterEach, describe, expect, it } from 'vitest';
import type { PanelPort } from '@/components/panel-port';
import { usePanelUi } from '@/components/panel-ui';
import { panelEvents } from '@/entrypoints/sidepanel/panel-events';
import { rowEvents } from '@/entrypoints/sidepanel/row-events';
import type { Look } from '@/lib/protocol/panel-view';
import type { RowLook } from '@/lib/protocol/row-look';
import { speak } from '@/lib/wording/language';
import { panelViews } from './gallery/panel-fixtures';

/** Does what it is asked to, at once. */
const willing = {
  save: async () => true,
  unsave: async () => true,
  undoRuleOut: async () => true,
  step: async () => ({ place: 2, of: 9, name: 'Ada {0} Demo' }),
  showOnPage: async () => 'gone',
  saveRow: async () => {},
} as unknown as PanelPort;

const lookOf = (state: string): Look => {
  const view = panelViews[state];
  if (view?.state !== 'verdict') throw new Error(`The gallery has no verdict called ${state}.`);
  return view.look;
};

/** The words of the toast after an act. */
async function said(act: () => void): Promise<string | undefined> {
  usePanelUi.getState().hush();
  act();
  await new Promise((resolve) => setTimeout(resolve));
  return usePanelUi.getState().toast?.text;
}

const now = () => new Date('2026-11-29T12:00:00');

afterEach(() => speak('en'));

describe('what was done', () => {
  const { fit, step, onShow } = panelEvents(willing, lookOf('verdict'), now);
  const evidence = { quote: 'Head of Sales' } as Parameters<typeof onShow>[0];

  it('is said in English', async () => {
    expect(await said(() => fit.onSave('account'))).toBe('Saved Halden Grid.');
    expect(await said(() => step(1))).toBe('2 of 9: Ada {0} Demo.');
  });

  it('is said in German', async () => {
    speak('de');
    expect(await said(() => fit.onSave('account'))).toBe('Gemerkt: Halden Grid.');
    expect(await said(() => fit.onUnsave('account'))).toBe('Nicht mehr gemerkt: Halden Grid.');
    expect(await said(() => step(1))).toBe('2 von 9: Ada {0} Demo.');
    expect(await said(() => onShow(evidence))).toContain('Drücken Sie dort zuerst den Fitglass-Knopf');
  });

  it('to a row is said in German, too, and why nothing could be done', async () => {
    speak('de');
    const look = lookOf('rows-people');
    const { events } = rowEvents(willing, look, now);
    const named = (name: string | null): RowLook => look.rows.find(({ person }) => person?.name === name)!;
    expect(await said(() => events.onSaveRow(named('Ingrid Solberg')))).toBe('Gemerkt: Ingrid Solberg.');
    expect(await said(() => events.onSaveRow(named(null)))).toContain('keine Adresse');
  });
});

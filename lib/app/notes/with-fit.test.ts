import { describe, expect, it } from 'vitest';
import { type NoteChange, noteChangeSchema } from '@/lib/protocol/note-change';
import type { Look } from '@/lib/protocol/panel-view';
import type { RowLook } from '@/lib/protocol/row-look';
import type { Band } from '@/lib/verdict/verdict';
import { fitOfLook, fitOfRows, withFit } from './with-fit';

const profile = (negative = false) => ({ id: 'shops', name: 'Shops', negative });
const lookAt = (band: Band, negative = false) =>
  ({ account: { account: { id: 'domain:acme.example' }, verdicts: [{ band, icp: profile(negative) }] }, person: null }) as unknown as Look;
const fitNow = (band: Band, negative = false) => fitOfLook(lookAt(band, negative), 'account', 'domain:acme.example')?.band;

describe('the fit that a note keeps', () => {
  it('is the best verdict that is shown of whom the note is about, and of nobody else', () => {
    expect(fitOfLook(lookAt('possible'), 'account', 'domain:acme.example')).toEqual({ profile: { id: 'shops', name: 'Shops' }, band: 'possible' });
    expect(fitOfLook(lookAt('possible'), 'account', 'domain:other.example')).toBeNull();
    expect(fitOfLook(null, 'account', 'domain:acme.example')).toBeNull();
    const rows = [{ company: { id: 'domain:acme.example', fit: { band: 'weak', profile: profile() } }, person: null }] as unknown as RowLook[];
    expect(fitOfRows(rows, 'account', 'domain:acme.example')?.band).toBe('weak');
    expect(fitOfRows(rows, 'person', 'domain:acme.example')).toBeNull();
  });

  it('against a profile of whom to leave alone is a match to avoid, and otherwise says nothing', () => {
    expect([fitNow('strong', true), fitNow('weak', true), fitNow('weak')]).toEqual(['avoid', 'not-enough-known', 'weak']);
  });

  it('is allowed by the protocol whatever the profile is called', () => {
    for (const name of ['', ' '.repeat(300), 'Shops '.repeat(60)]) {
      const look = {
        account: { account: { id: 'a' }, verdicts: [{ band: 'strong', icp: { ...profile(), name } }] },
        person: null,
      } as unknown as Look;
      const change = withFit({ set: 'outcome', kind: 'won', day: '2026-11-20', reason: '' }, fitOfLook(look, 'account', 'a'));
      expect(noteChangeSchema.safeParse(change).error).toBeUndefined();
    }
  });

  it('goes along with a new touch or outcome; what is put back keeps what it had, and other notes have none', () => {
    const fitting = { profile: { id: 'shops', name: 'Shops' }, band: 'strong' as const };
    const won: NoteChange = { set: 'outcome', kind: 'won', day: '2026-11-20', reason: '' };
    expect(withFit(won, fitting)).toEqual({ ...won, fit: fitting });
    expect(withFit({ set: 'touch', kind: 'contacted', note: '' }, fitting)).toMatchObject({ fit: fitting });
    const back: NoteChange = { ...won, at: '2026-11-20T10:00:00.000Z' };
    expect(withFit(back, fitting)).toEqual(back);
    expect(withFit({ set: 'text', text: 'x' }, fitting)).toEqual({ set: 'text', text: 'x' });
    expect(withFit(won, null)).toEqual(won);
  });
});

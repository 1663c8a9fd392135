import { describe, expect, it } from 'vitest';
import type { Touch } from '@/lib/account/notes';
import { chooseChannel } from './choose';
import { spokenOn } from './spoken-on';

const touch = (at: string, kind: Touch['kind'], channel?: Touch['channel']): Touch => ({ at: `2026-${at}T09:00:00Z`, kind, note: '', channel });
const notes = (...touches: Touch[]) => ({ touches });
const persona = { channels: ['LinkedIn'] } as Parameters<typeof chooseChannel>[0]['persona'];

describe('the channel on which they were reached', () => {
  it('is where they answered last, the person before the company', () => {
    const company = notes(touch('11-20', 'replied', 'phone'));
    const person = notes(touch('11-02', 'meeting', 'email'), touch('11-10', 'contacted', 'linkedin'), touch('10-01', 'replied', 'linkedin'));
    expect(spokenOn(person, company)).toEqual({ channel: 'email', answered: true });
    expect(spokenOn(notes(touch('11-10', 'contacted', 'linkedin')), company)).toEqual({ channel: 'phone', answered: true });
  });

  it('is where they were written to, unless nobody answered there', () => {
    expect(spokenOn(null, notes(touch('11-10', 'contacted', 'email')))).toEqual({ channel: 'email', answered: false });
    expect(spokenOn(notes(touch('11-12', 'no-answer', 'email'), touch('11-10', 'contacted', 'email')))).toBeNull();
    expect(spokenOn(notes(touch('11-10', 'replied')), null, undefined)).toBeNull();
  });

  it('comes before what the persona likes, and says why', () => {
    const choose = (channel: Touch['channel'], answered: boolean) =>
      chooseChannel({ persona, person: null, spokenOn: { channel: channel!, answered } });
    expect(choose('email', true)).toEqual({ id: 'email', why: 'they answered you there' });
    expect(choose('phone', false)).toEqual({ id: 'call-opener', why: 'you reached for them there before' });
    expect(choose('linkedin', true).id).toBe('follow-up');
    expect(chooseChannel({ persona, person: null, spokenOn: null }).id).toBe('connection-note');
  });
});

import { describe, expect, it } from 'vitest';
import type { Relation, Touch } from '@/lib/account/notes';
import type { Stage } from '@/lib/message/material';
import type { Look } from '@/lib/protocol/panel-view';
import { type BenchChoices, stageChosen, stageNow, withChoice } from './choices';

const met: Touch = { at: '2026-11-20T09:00:00Z', kind: 'meeting', note: '' };
const lookWith = (stage: Relation | undefined, touches: Touch[] = []) =>
  ({ account: { notes: { stage } }, person: { notes: { touches } } }) as unknown as Look;

/** A bench on a company: chooses, notes, and takes the note back as the toast does. */
function bench(noted?: Relation, touches: Touch[] = []) {
  let choices: BenchChoices = {};
  let look = lookWith(noted, touches);
  return {
    now: () => stageNow(look, choices),
    /** The way back. */
    choose(stage: Stage): () => void {
      const before = look;
      const { keep, note } = stageChosen(stage, { notes: look.account!.notes });
      choices = { ...choices, ...keep };
      if (note !== undefined) look = lookWith(note ?? undefined, touches);
      return () => {
        look = before;
      };
    },
  };
}

describe('where the user stands with a company', () => {
  it('is what was noted, and after the undo what stood there before', () => {
    for (const before of [undefined, 'early', 'repeat'] as const) {
      const on = bench(before);
      const back = on.choose('at-risk');
      expect(on.now()).toBe('at-risk');
      back();
      expect(on.now()).toBe(before ?? 'new');
    }
    const on = bench('repeat');
    const back = on.choose('new');
    expect(on.now()).toBe('new');
    back();
    expect(on.now()).toBe('repeat');
  });

  it('may be "not in touch yet" against what the touches say', () => {
    const on = bench(undefined, [met]);
    expect(on.now()).toBe('early');
    on.choose('new');
    expect(on.now()).toBe('new');
    on.choose('repeat')();
    expect(on.now()).toBe('new');
  });

  it('stays on the bench where there is no company to note it for', () => {
    expect(stageChosen('repeat', null)).toEqual({ keep: { stage: 'repeat' } });
    expect(stageNow({ account: null, person: null } as Look, { stage: 'repeat' })).toBe('repeat');
  });
});

describe('another persona', () => {
  it('begins with its own first objection, and keeps everything else that was chosen', () => {
    const third: BenchChoices = { persona: 'ada', kind: 'objection', objection: 2 };
    expect(withChoice(third, { persona: 'ben' })).toEqual({ persona: 'ben', kind: 'objection', objection: 0 });
    expect(withChoice(third, { channel: 'email' })).toEqual({ ...third, channel: 'email' });
    expect(withChoice({}, { kind: 'objection', objection: 1 })).toEqual({ kind: 'objection', objection: 1 });
  });
});

/** Saves that take their time never overtake each other. */
import { describe, expect, it } from 'vitest';
import { saveInTurn } from './save-in-turn';

/** A store whose answers come when the test says so. */
function slowStore() {
  const log: string[] = [];
  const ends: ((kept: boolean) => void)[] = [];
  const save = (text: string) => () => {
    log.push(text);
    return new Promise<boolean>((end) => ends.push(end));
  };
  return { log, ends, save };
}

const settled = () => new Promise((done) => setTimeout(done));

describe('a note that is saved while it is written', () => {
  it('waits with the next save until the one before has ended, and only saves the last of what waited', async () => {
    const { log, ends, save } = slowStore();
    const inTurn = saveInTurn();
    const answers = ['a', 'ab', 'abc'].map((text) => inTurn(save(text)));
    await settled();
    expect(log).toEqual(['a']);
    ends[0]!(true);
    await settled();
    expect(log).toEqual(['a', 'abc']);
    ends[1]!(true);
    expect(await Promise.all(answers)).toEqual([true, true, true]);
  });

  it('is kept or not as its last save went, and saves again after one that failed', async () => {
    const inTurn = saveInTurn();
    expect(await inTurn(() => Promise.reject(new Error('full')))).toBe(false);
    expect(await inTurn(async () => false)).toBe(false);
    expect(await inTurn(async () => true)).toBe(true);
    const { ends, save } = slowStore();
    const first = inTurn(save('a'));
    const second = inTurn(async () => true);
    ends[0]!(false);
    expect(await Promise.all([first, second])).toEqual([true, true]);
  });
});

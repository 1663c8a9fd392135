import { describe, expect, it } from 'vitest';
import { holding } from './hold-workspace';

const later = () => {
  let done = () => {};
  const promise = new Promise<void>((resolve) => {
    done = resolve;
  });
  return { promise, done };
};
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('a switch of workspaces', () => {
  it('waits until nothing runs, and what comes meanwhile waits for it', async () => {
    const log: string[] = [];
    const [look, switching] = [later(), later()];
    const all = [
      holding('look', async () => {
        await look.promise;
        log.push('look');
      }),
      holding('switch-workspace', async () => {
        log.push('switch');
        await switching.promise;
        log.push('switched');
      }),
    ];
    await turn();
    expect(log).toEqual([]);
    look.done();
    await turn();
    expect(log).toEqual(['look', 'switch']);
    all.push(holding('save', async () => void log.push('save')));
    await turn();
    expect(log).toEqual(['look', 'switch']);
    switching.done();
    await Promise.all(all);
    expect(log).toEqual(['look', 'switch', 'switched', 'save']);
  });

  it('never blocks an answer that another answer waits for', async () => {
    const inner = later();
    const outer = holding('look', async () => {
      await inner.promise;
      return holding('look', async () => 'read');
    });
    const switched = holding('switch-workspace', async () => 'switched');
    inner.done();
    expect(await Promise.all([outer, switched])).toEqual(['read', 'switched']);
  });

  it('that fails lets the others go on', async () => {
    await expect(holding('delete-workspace', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await holding('look', async () => 'read')).toBe('read');
  });
});

import { describe, expect, it } from 'vitest';
import { ExpectedError } from '@/lib/kernel/errors';
import { answered, refused } from './answer';
import { ask } from './ask';

const look = { ask: 'look', tabId: 1 } as const;
const sends = (...replies: (unknown | Error)[]) => {
  let calls = 0;
  const send = async () => {
    const reply = replies[calls++];
    if (reply instanceof Error) throw reply;
    return reply;
  };
  return { send, calls: () => calls };
};

describe('asking the worker', () => {
  it('gives the answer of a living worker at the first try', async () => {
    const { send, calls } = sends(answered({ state: 'restricted' }));
    expect(await ask(send, look)).toEqual({ state: 'restricted' });
    expect(calls()).toBe(1);
  });

  it('asks once more when the worker died with the question', async () => {
    for (const lost of [
      undefined,
      null,
      new Error('A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received'),
    ]) {
      const { send, calls } = sends(lost, answered({ state: 'restricted' }));
      expect(await ask(send, look)).toEqual({ state: 'restricted' });
      expect(calls()).toBe(2);
    }
  });

  it('says that the answer is lost when two tries stay unanswered', async () => {
    const { send } = sends(undefined, undefined);
    await expect(ask(send, look)).rejects.toMatchObject({ name: 'lost-answer' });
  });

  it('throws the expected error that the worker met, and an ordinary one for anything else', async () => {
    await expect(ask(sends(refused(new ExpectedError('storage-newer', 'Close this page.'))).send, look)).rejects.toMatchObject({
      name: 'storage-newer',
      message: 'Close this page.',
    });
    await expect(ask(sends(refused(new TypeError('x is not a function'))).send, look)).rejects.toThrow('TypeError: x is not a function');
  });

  it('does not hide an unexpected failure of the channel', async () => {
    await expect(ask(sends(new Error('disk on fire')).send, look)).rejects.toThrow('disk on fire');
  });
});

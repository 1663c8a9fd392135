import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createListener, type Handlers } from '@/lib/protocol/listen';
import type { Request } from '@/lib/protocol/messages';
import type { Sender } from '@/lib/protocol/sender';

const id = 'abcdefghijklmnopabcdefghijklmnop';
const base = `chrome-extension://${id}/`;
const ownPanel: Sender = { id, url: `${base}sidepanel.html`, origin: `chrome-extension://${id}` };

const strangers: [string, Sender | undefined][] = [
  ['a content script in a page', { id, url: 'https://www.linkedin.com/in/x/', origin: 'https://www.linkedin.com', frameId: 0 }],
  ['a sub-frame that shows our page', { ...ownPanel, frameId: 3 }],
  ['another extension', { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', url: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/x.html' }],
  ['a sender without an address', { id }],
  ['a look-alike address', { id, url: `https://${id}.example/sidepanel.html` }],
  ['a look-alike prefix', { id, url: `chrome-extension://${id}evil/sidepanel.html` }],
  ['our address with a foreign origin', { ...ownPanel, origin: 'https://www.linkedin.com' }],
  ['a local file', { id, url: 'file:///sidepanel.html', origin: 'null' }],
  ['nobody', undefined],
];

const requests: Request[] = [
  { ask: 'look', tabId: 1 },
  { ask: 'save', about: 'account', id: 'linkedin:x' },
  { ask: 'unsave', about: 'person', id: 'linkedin:x' },
  { ask: 'rule-out', about: 'account', id: 'linkedin:x', reason: 'too small' },
  { ask: 'undo-rule-out', about: 'account', id: 'linkedin:x' },
  { ask: 'load-sample', id: 'x' },
  { ask: 'import-pack', text: '{}' },
  { ask: 'erase-everything' },
  { ask: 'message-records' },
  { ask: 'keep-template', id: 'message-0123abcd', name: 'x', channel: 'email', kind: 'learn-first', body: 'x' },
];

function setUp() {
  const handled: string[] = [];
  const handlers = Object.fromEntries(requests.map(({ ask }) => [ask, async () => void handled.push(ask)])) as unknown as Handlers;
  const listener = createListener(handlers, () => ({ id, base }));
  const tell = (message: unknown, sender: Sender | undefined) =>
    new Promise<unknown>((resolve) => {
      const kept = listener(message, sender as Sender, resolve);
      if (kept === undefined) resolve('not ours');
    });
  return { handled, tell };
}

describe('messages', () => {
  for (const [who, sender] of strangers) {
    it(`are refused from ${who}`, async () => {
      const { handled, tell } = setUp();
      for (const request of requests) expect(await tell(request, sender)).toMatchObject({ ok: false, error: { name: 'bad-usage' } });
      expect(handled).toEqual([]);
    });
  }

  it('are handled from our own panel, each exactly once', async () => {
    const { handled, tell } = setUp();
    for (const request of requests) expect(await tell(request, ownPanel)).toMatchObject({ ok: true });
    expect(handled).toEqual(requests.map(({ ask }) => ask));
  });

  it('of any other shape are refused or left alone, and never throw', async () => {
    const { handled, tell } = setUp();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.anything(),
          fc.record({ ask: fc.oneof(fc.string(), fc.constantFrom('look', 'save')), tabId: fc.anything(), about: fc.anything(), id: fc.anything() }),
        ),
        async (message) => {
          const answer = await tell(message, ownPanel);
          const valid = typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
          expect(answer === 'not ours' || valid || (typeof answer === 'object' && answer !== null && 'error' in answer)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
    expect(handled.every((ask) => ask === 'look' || ask === 'save')).toBe(true);
  });

  it('with members that nobody asked for are refused', async () => {
    const { tell } = setUp();
    expect(await tell({ ask: 'look', tabId: 1, url: 'https://evil.example/' }, ownPanel)).toMatchObject({ ok: false });
    expect(await tell({ ask: 'rule-out', about: 'account', id: 'x', reason: 'y'.repeat(501) }, ownPanel)).toMatchObject({ ok: false });
  });
});

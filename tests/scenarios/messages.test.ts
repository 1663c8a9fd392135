/**
 * The messages that a person has read. Each file is written by the tool (`node scripts/run.mjs accept-messages`, or
 * ACCEPT=1 with this file) and read aloud before it is committed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { acceptMessages } from '@/scripts/accept-messages';
import { messageCases, writtenCase } from '../support/message-cases';

const root = fileURLToPath(new URL('./messages/', import.meta.url));

if (process.env.ACCEPT === '1') acceptMessages(root);

describe('messages that a person has read', () => {
  it.each(messageCases)('$name says today what it said then', (each) => {
    expect(writtenCase(each)).toBe(readFileSync(`${root}${each.name}.md`, 'utf8'));
  });

  it('are all there is, and at least thirty', () => {
    expect(readdirSync(root).toSorted()).toEqual(messageCases.map(({ name }) => `${name}.md`).toSorted());
    expect(messageCases.length).toBeGreaterThanOrEqual(30);
  });
});

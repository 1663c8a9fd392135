import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signalKeys } from '@/lib/signal/vocabulary';
import { root } from '../support/sources';

/** Design §4: never read, stored, judged or shown, whatever a page prints. */
const forbidden =
  /photo|image|avatar|e-?mail|phone|degree|\bage\b|birth|gender|sex\b|pronoun|family|marital|child|income|salary|health|religio|union|ethnic|race\b|personality|politic/i;

/** The only exception: a company's own contact data, printed on its own website. */
const allowed = ['company.contact'];

describe('the vocabulary', () => {
  it('is the closed list of the design, and a change of it is a decision', () => {
    const design = readFileSync(join(root, 'tests/law/vocabulary.txt'), 'utf8').trim().split('\n');
    expect([...signalKeys].sort()).toEqual(design);
  });

  it('has no key for what must never be known about people', () => {
    expect(signalKeys.filter((key) => forbidden.test(key) && !allowed.includes(key))).toEqual([]);
    expect(['person.email', 'person.age', 'person.photo', 'person.connectionDegree'].filter((key) => forbidden.test(key))).toHaveLength(4);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a plain script without types
import { notice } from '../../scripts/make-notice.mjs';
import { root } from '../support/sources';

describe('NOTICE', () => {
  it('names exactly what ships', () => {
    expect(readFileSync(join(root, 'NOTICE'), 'utf8')).toBe(notice());
  });

  it('names no licence that would bind Fitglass to more than attribution', () => {
    const licences = [...(notice() as string).matchAll(/^[@\w/.-]+ [\w.-]+ \(([^)]+)\)$/gm)].map(([, licence]) => licence);
    expect(licences.length).toBeGreaterThan(5);
    expect(licences.filter((licence) => !/^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|MPL-2\.0|0BSD)$/.test(licence ?? ''))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { composeReason, reasonCharacters } from './reasons';

describe('the reason for ruling out', () => {
  test('a choice and own words join', () => expect(composeReason('Too small', ' eight  people ')).toBe('Too small: eight people'));
  test('either alone is enough', () =>
    expect([composeReason('Too small', ''), composeReason(null, 'eight people')]).toEqual(['Too small', 'eight people']));
  test('neither is no reason', () => expect(composeReason(null, ' \n ')).toBeNull());
  test('no reason is longer than what is kept', () => expect(composeReason('Too small', 'x'.repeat(900))).toHaveLength(reasonCharacters));
});

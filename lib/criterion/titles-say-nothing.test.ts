/** One title does not say it, two do not. */
import { expect, it } from 'vitest';
import functionDe from './words/function-in/de';
import functionEn from './words/function-in/en';
import seniorityDe from './words/seniority-in/de';
import seniorityEn from './words/seniority-in/en';

it('a title and several titles that say nothing have a verb of their number, in both languages', () => {
  expect(functionEn.doesNotSay(['A'])).toBe('“A” does not say what the person works on');
  expect(functionEn.doesNotSay(['A', 'B'])).toBe('“A” and “B” do not say what the person works on');
  expect(seniorityEn.doesNotSay(['A'])).toBe('“A” does not say how high the person stands');
  expect(seniorityEn.doesNotSay(['A', 'B'])).toBe('“A” and “B” do not say how high the person stands');
  expect(functionDe.doesNotSay(['A'])).toBe('„A“ sagt nicht, woran die Person arbeitet');
  expect(functionDe.doesNotSay(['A', 'B'])).toBe('„A“ und „B“ sagen nicht, woran die Person arbeitet');
  expect(seniorityDe.doesNotSay(['A'])).toBe('„A“ sagt nicht, auf welcher Ebene die Person steht');
  expect(seniorityDe.doesNotSay(['A', 'B'])).toBe('„A“ und „B“ sagen nicht, auf welcher Ebene die Person steht');
});

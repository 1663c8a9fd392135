import { afterEach, expect, it } from 'vitest';
import { speak, spoken } from './language';
import { onceSpoken } from './once-spoken';

afterEach(() => speak('en'));

it('what is made of a record is made once in each language that is spoken in a row, and of each record by itself', () => {
  const once = onceSpoken<string>();
  const [one, other] = [{}, {}];
  const made: string[] = [];
  const of = (record: object) =>
    once(record, () => {
      made.push(spoken());
      return spoken();
    });
  expect([of(one), of(one), of(other)]).toEqual(['en', 'en', 'en']);
  speak('de');
  expect([of(one), of(one)]).toEqual(['de', 'de']);
  speak('en');
  expect(of(one)).toBe('en');
  expect(made).toEqual(['en', 'en', 'de', 'en']);
});

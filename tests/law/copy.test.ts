/** What the screens say of people: they are people, verdicts are tentative, and nothing is promised (A20, N4). */
import { describe, expect, it } from 'vitest';
import { proseOf } from '../support/prose';
import { isTest, sourceFiles } from '../support/sources';

const said = sourceFiles(['components', 'entrypoints'])
  .filter((file) => !isTest(file))
  .flatMap(({ path, text }) => proseOf(text).map((prose) => `${path}: ${prose}`));

describe('what the screens say', () => {
  it('is found at all', () => expect(said.length).toBeGreaterThan(500));
  it('calls people people and companies companies, never targets, suspects or prospects to hit', () =>
    expect(said.filter((text) => /\b(?:targets?|targeted|targeting|suspects?|kill list|hit list)\b/i.test(text.slice(text.indexOf(':'))))).toEqual(
      [],
    ));
  it('is never surer than a few pages allow', () =>
    expect(
      said.filter((text) =>
        /\b(?:definitely|certainly|guaranteed?|perfect (?:fit|match)|is a (?:strong|weak) fit|100 ?% (?:fit|match|sure))\b/i.test(text),
      ),
    ).toEqual([]));
  it('recognises what it forbids', () => {
    expect(proseOf('<p>Choose your targets</p>')).toEqual(['Choose your targets']);
    expect(proseOf("say('This is a perfect fit')")).toEqual(['This is a perfect fit']);
    expect(proseOf('<p className="A targets B">{count}</p>')).toEqual([]);
  });
});

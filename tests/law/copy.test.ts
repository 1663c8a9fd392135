/** What the screens say of people: they are people, verdicts are tentative, and nothing is promised (A20, N4). */
import { describe, expect, it } from 'vitest';
import { proseOf } from '../support/prose';
import { isTest, sourceFiles } from '../support/sources';

const said = sourceFiles(['components', 'entrypoints'])
  .filter((file) => !isTest(file))
  .flatMap(({ path, text }) => proseOf(text).map((prose) => `${path}: ${prose}`));

/** A goal that a page names is a "Ziel", and so is no slip; a person or company as one is. */
const germanTarget =
  /(?<![\p{L}])(?:Target\w*|Ziel(?:person|kund|unternehm|firm|kontakt|scheibe|objekt|account)\p{L}*|Verdächtig\p{L}*|Opfer|Beute|Jagd\p{L}*|Abschuss\p{L}*)/iu;
/** Not the coach's (`coach-words`): it lists such words to name better ones. */
const germanWords = sourceFiles(['components', 'lib', 'entrypoints']).filter(({ path }) => /\/words\/(?:.*\/)?de\b[^/]*\.ts$/.test(path));

describe('what the screens say', () => {
  it('is found at all', () => expect(said.length).toBeGreaterThan(500));
  it('calls people people and companies companies, never targets, suspects or prospects to hit', () =>
    expect(said.filter((text) => /\b(?:targets?|targeted|targeting|suspects?|kill list|hit list)\b/i.test(text.slice(text.indexOf(':'))))).toEqual(
      [],
    ));
  it('calls people people in German as well', () => {
    expect(germanWords.length).toBeGreaterThan(30);
    expect(germanWords.filter(({ text }) => germanTarget.test(text)).map(({ path }) => path)).toEqual([]);
  });
  it('is never surer than a few pages allow', () =>
    expect(
      said.filter((text) =>
        /\b(?:definitely|certainly|guaranteed?|perfect (?:fit|match)|is a (?:strong|weak) fit|100 ?% (?:fit|match|sure))\b/i.test(text),
      ),
    ).toEqual([]));
  it('recognises what it forbids', () => {
    for (const slip of ['Wählen Sie Ihre Zielpersonen', 'drei Zielkunden', 'Targets', 'ein Verdächtiger', 'auf die Jagd'])
      expect(slip).toMatch(germanTarget);
    expect('Nennt ein Ziel: zielführende Ziele').not.toMatch(germanTarget);
    expect(proseOf('<p>Choose your targets</p>')).toEqual(['Choose your targets']);
    expect(proseOf("say('This is a perfect fit')")).toEqual(['This is a perfect fit']);
    expect(proseOf('<p className="A targets B">{count}</p>')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Answers, decideScope, questions, usesOf } from './eight-questions';

const all = (value: boolean): Answers => Object.fromEntries(questions.map(({ id }) => [id, value]));

describe('the eight questions', () => {
  it('there are eight, each a question', () => {
    expect(questions).toHaveLength(8);
    for (const { ask } of questions) expect(ask).toMatch(/\?$/);
  });
  it('all yes asks for both', () => expect(decideScope(all(true))?.scope).toBe('both'));
  it('consumers with a single buyer ask for the person only', () =>
    expect(decideScope({ ...all(true), companies: false, several: false })?.scope).toBe('person'));
  it('consumers who decide together ask for both', () => expect(decideScope({ ...all(false), several: true })?.scope).toBe('both'));
  it('companies that buy something simple from one page ask for the company only', () =>
    expect(decideScope({ ...all(false), companies: true })?.scope).toBe('company'));
  it.each(['costly', 'several', 'personal', 'years'] as const)('companies and “%s” ask for both', (id) =>
    expect(decideScope({ ...all(false), companies: true, [id]: true })?.scope).toBe('both'),
  );
  it.each(['kinds', 'time', 'better'] as const)('“%s” alone changes nothing but what the profiles are used for', (id) => {
    expect(decideScope({ ...all(false), companies: true, [id]: true })?.scope).toBe('company');
    expect(usesOf({ ...all(false), [id]: true })).toHaveLength(1);
  });
  it('nothing is decided before the rule has its answers', () => {
    expect(decideScope({})).toBeNull();
    expect(decideScope({ companies: false })).toBeNull();
    expect(decideScope({ companies: true, costly: false })).toBeNull();
  });
});

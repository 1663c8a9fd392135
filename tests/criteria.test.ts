/** Laws that every criterion kind keeps, run over all files in lib/criterion/kinds/. A new kind is covered by being there. */

import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers, type Judgement } from '@/lib/criterion/criterion';
import { formOf } from '@/lib/criterion/form-of';
import { checkParams, criterionKind, criterionKinds, unknownKind } from '@/lib/criterion/kinds';
import { retired } from '@/lib/criterion/retired';
import { compileIcp, compilePersona } from '@/lib/match/compile';
import { matchAccount, matchPerson } from '@/lib/match/match';
import { signalKeys } from '@/lib/signal/vocabulary';
import { askedIcp, emptyAccount } from './support/asked';
import { knownFrom, subjectOf, today } from './support/subjects';

const judged = (kindId: string, at: number): Judgement => {
  const kind = criterionKind(kindId)!;
  const example = kind.examples[at]!;
  return kind.judge(kind.params.parse(example.params), 'example')(subjectOf(example));
};

describe.each(criterionKinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  it.each(kind.examples.map((example, at) => [example.name, example.expect, at] as const))('%s: %s', (_, expected, at) => {
    const judgement = judged(id, at);
    expect(judgement.answer).toBe(expected);
    expect(judgement.because.length).toBeGreaterThan(10);
  });

  it('has an example of every answer that it gives, crossing all settings with all subjects of its examples', () => {
    const shown = new Set(kind.examples.map(({ expect: answer }) => answer));
    const given = new Set<string>();
    for (const { params } of kind.examples) {
      const judge = kind.judge(kind.params.parse(params), 'example');
      for (const example of kind.examples) given.add(judge(subjectOf(example)).answer);
    }
    expect([...given].filter((answer) => !shown.has(answer as Judgement['answer']))).toEqual([]);
    expect(answers.filter((answer) => shown.has(answer))).toEqual(expect.arrayContaining(['met', 'unknown']));
  });

  it('gives a degree that fits its answer, and evidence of what it met', () => {
    for (const at of kind.examples.keys()) {
      const { answer, degree, evidence } = judged(id, at);
      if (answer === 'unknown') expect(degree).toBeNull();
      else if (answer === 'partly') expect(degree).toSatisfy((value: number) => value > 0 && value < 1);
      else expect(degree).toBe(answer === 'met' ? 1 : 0);
      if (answer !== 'unknown') expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it('looks at nothing but the keys that it needs', () => {
    for (const example of kind.examples) {
      const touched = new Set<PropertyKey>();
      const subject = subjectOf(example);
      const known = new Proxy(subject.known, {
        get: (target, key) => {
          touched.add(key);
          return Reflect.get(target, key);
        },
        has: () => expect.fail('a judge asks for the value, not whether there is one'),
        ownKeys: () => expect.fail('a judge must not list all keys'),
      });
      kind.judge(kind.params.parse(example.params), 'example')({ ...subject, known });
      expect([...touched].filter((key) => !(kind.needs as readonly PropertyKey[]).includes(key))).toEqual([]);
    }
  });

  it('answers unknown when nothing is known', () => {
    for (const example of kind.examples) {
      const judge = kind.judge(kind.params.parse(example.params), 'example');
      expect(judge({ known: {}, today, answered: {} }).answer).toBe('unknown');
    }
  });

  it('is never shown a value that is too weak to be an answer', () => {
    if (kind.needs.length === 0) return;
    for (const { params, known } of kind.examples) {
      const record = { ...askedIcp([]), criteria: [{ id: 'example', kind: id, params, mode: 'score' as const, weight: 1, because: '' }] };
      const weak = { ...emptyAccount, known: knownFrom(known, 0.45) };
      const [match] =
        kind.about === 'account'
          ? matchAccount([compileIcp(record)], weak, { today })
          : matchPerson([compilePersona(record as never)], { ...weak, about: 'person' }, { today });
      expect(match!.judgements.map(({ answer }) => answer)).toEqual(['unknown']);
    }
  });

  it('changes neither its settings nor what is known, and says the same twice', () => {
    for (const example of kind.examples) {
      const params = kind.params.parse(example.params);
      const subject = subjectOf(example);
      const before = structuredClone({ params, known: subject.known });
      const judge = kind.judge(params, 'example');
      const first = structuredClone(judge(subject));
      expect(judge(subject)).toEqual(first);
      expect({ params, known: subject.known }).toEqual(before);
    }
  });

  it('says in words what it wants and what to ask', () => {
    for (const example of kind.examples) {
      const params = kind.params.parse(example.params);
      expect(kind.say(params)).toMatch(/\p{L}/u);
      expect(kind.say(params)).not.toMatch(/undefined|null|NaN|\btarget/i);
      expect(kind.ask(params)).toMatch(/\?$/);
    }
  });

  it('refuses settings that it does not read', () => {
    const { params } = kind.examples[0]!;
    expect(checkParams(id, { ...(params as object), surprise: 1 })).toMatchObject({ ok: false, error: expect.stringContaining('surprise') });
    expect(checkParams(id, null).ok).toBe(false);
    expect(checkParams(id, {}).ok).toBe(false);
    expect(checkParams(id, params)).toEqual({ ok: true, value: expect.anything() });
  });

  it('draws every setting in its form', () => {
    const used = new Set(kind.examples.flatMap(({ params }) => Object.keys(params as object)));
    const drawn = formOf(id).map(({ param }) => param);
    expect([...used].filter((param) => !drawn.includes(param))).toEqual([]);
  });

  it('needs only keys of the vocabulary that are about its subject', () => {
    const prefix = kind.about === 'account' ? 'company.' : 'person.';
    expect(kind.needs.filter((key) => !signalKeys.includes(key) || !key.startsWith(prefix))).toEqual([]);
  });
});

describe('the kinds', () => {
  it('have unique ids, the names of their files', () => {
    const files = globSync('lib/criterion/kinds/*.ts')
      .map((path) => basename(path, '.ts'))
      .filter((name) => !name.endsWith('.test'));
    expect(criterionKinds.map(({ id }) => id)).toEqual(files.toSorted());
  });

  it('never take the id of a kind that was given up', () => {
    expect(criterionKinds.filter(({ id }) => Object.hasOwn(retired, id))).toEqual([]);
  });

  it('include all that packs exchange', () => {
    const company = [
      'industry-in',
      'employees-between',
      'revenue-between',
      'location-in',
      'age-between',
      'company-type-in',
      'funding-in',
      'technology',
      'business-model-in',
      'hiring-for',
      'growth-at-least',
      'cue',
      'custom',
      'question',
    ];
    const person = ['seniority-in', 'function-in', 'title', 'person-location-in', 'months-in-role', 'skill', 'person-cue'];
    expect(criterionKinds.filter(({ about }) => about === 'account').map(({ id }) => id)).toEqual(expect.arrayContaining(company));
    expect(criterionKinds.filter(({ about }) => about === 'person').map(({ id }) => id)).toEqual(expect.arrayContaining(person));
  });

  it('that are not known are named in a sentence', () => {
    expect(unknownKind('moon-phase')).toBe('This version does not know the criterion kind “moon-phase”');
    expect(checkParams('__proto__', {})).toEqual({ ok: false, error: 'This version does not know the criterion kind “__proto__”' });
  });
});

describe('settings that make no sense are refused with what is wrong', () => {
  it.each([
    ['employees-between', { min: 200, max: 50 }, 'the lower first'],
    ['employees-between', { min: -1 }, 'min: Give 0 or more.'],
    ['employees-between', { min: 1.5 }, 'whole number'],
    ['employees-between', { min: 5, tolerance: 0.5 }, 'tolerance:'],
    ['revenue-between', { min: 5, currency: 'dollar' }, 'three capital letters'],
    ['company-type-in', { any: ['club'] }, 'any.0:'],
    ['technology', { any: [] }, 'at least one'],
    ['custom', { attribute: 'Region', is: 'x', any: ['y'] }, 'exactly one'],
    ['growth-at-least', { percent: 5, months: 0 }, 'months:'],
  ])('%s %j', (kind, params, message) => {
    expect(checkParams(kind, params)).toMatchObject({ ok: false, error: expect.stringContaining(message) });
  });
});

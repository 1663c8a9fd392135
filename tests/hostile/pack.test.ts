import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPack, writePack } from '@/lib/exchange/pack';
import { limits } from '@/lib/kernel/limits';

const criterion = { id: 'size', kind: 'employees-between', params: { min: 50, max: 250 }, mode: 'score', weight: 3, because: 'We know' };
const pack = (more: object = {}) => ({
  format: 'fitglass-pack',
  version: 1,
  name: 'Test',
  segments: [{ id: 's', name: 'Segment', market: '', audience: '' }],
  icps: [{ id: 'i', name: 'ICP', segment: 's', status: 'current', criteria: [criterion], pains: ['p'] }],
  personas: [{ id: 'q', name: 'Persona', quote: '', icps: ['i'], role: '', criteria: [], pains: [] }],
  pains: [{ id: 'p', name: 'Pain' }],
  proofs: [],
  messages: [],
  ...more,
});
const icp = (more: object) => pack({ icps: [{ ...pack().icps[0], ...more }] });

const refusal = (text: string): string => {
  const result = readPack(text);
  if (result.ok) throw new Error('it was opened');
  expect(result.error.name).toBe('bad-pack');
  expect(result.error.message).not.toContain('\n');
  return result.error.message;
};
const refusalOf = (value: unknown): string => refusal(JSON.stringify(value));
const opened = (value: unknown) => {
  const result = readPack(typeof value === 'string' ? value : JSON.stringify(value));
  if (!result.ok) throw result.error;
  return result.value;
};

describe('a pack that is refused says what is wrong, where, and how to mend it', () => {
  it.each([
    ['an empty file', '', /the file is empty: choose a file/],
    ['a file of blanks', ' \n ', /the file is empty/],
    ['text that is no JSON', 'Dear customer', /it is not valid JSON \(line 1\): check for a missing comma/],
    ['JSON that ends too early', '{"format":"fitglass-pack",\n"version":', /it is not valid JSON/],
    ['a word without quotes', '{\n  "format": "fitglass-pack",\n  "version": one\n}', /it is not valid JSON \(line 3\)/],
    ['a missing comma', '{\n  "format": "fitglass-pack"\n  "version": 1\n}', /it is not valid JSON \(line 3\)/],
    ['a list', '[]', /it holds a list: a pack is an object/],
    ['null', 'null', /it holds null/],
    ['other JSON', '{"name":"x"}', /format is missing: a pack begins with "format": "fitglass-pack"/],
    ['another format', '{"format":"other"}', /format is "other"/],
    ['no version', '{"format":"fitglass-pack"}', /version is missing: write "version": 1/],
    ['a newer version', '{"format":"fitglass-pack","version":2}', /version is 2, and this Fitglass reads version 1: update Fitglass/],
    ['a version as text', '{"format":"fitglass-pack","version":"1"}', /version is "1": write "version": 1/],
  ])('%s', (_, text, sentence) => expect(refusal(text)).toMatch(sentence));

  it.each([
    ['a missing name', pack({ segments: [{ id: 's' }] }), 'segments[0].name is missing: write a text there'],
    ['a number for a name', icp({ name: 7 }), 'icps[0].name is 7: write a text there'],
    ['an empty id', icp({ id: ' ' }), 'icps[0].id is " ": give it a text'],
    [
      'an unknown mode',
      icp({ criteria: [{ ...criterion, mode: 'maybe' }] }),
      'icps[0].criteria[0].mode is "maybe": use one of "must", "score", "exclude"',
    ],
    ['a weight outside 1 to 5', icp({ criteria: [{ ...criterion, weight: 9 }] }), 'icps[0].criteria[0].weight is 9: give at most 5'],
    ['no params', icp({ criteria: [{ id: 'c', kind: 'cue', mode: 'score' }] }), 'icps[0].criteria[0].params is missing: write a value there'],
    ['an object where a list belongs', pack({ pains: {} }), 'pains is an object: write a list in [ ] there'],
    [
      'a status that does not exist',
      icp({ status: 'great' }),
      'icps[0].status is "great": use one of "hypothesis", "shared", "tested", "current", "retired"',
    ],
    [
      'an id that stands twice',
      pack({
        pains: [
          { id: 'p', name: 'A' },
          { id: 'p', name: 'B' },
        ],
      }),
      'pains[1].id is "p", which pains[0] has already: give each its own id',
    ],
    [
      'a criterion id that stands twice',
      icp({ criteria: [criterion, criterion] }),
      'icps[0].criteria[1].id is "size", which icps[0].criteria[0] has already',
    ],
    [
      'a segment that is not there',
      icp({ segment: 'z' }),
      'icps[0].segment is "z", which segments does not hold: add that segment or name one that is there',
    ],
    ['a pain that is not there', icp({ pains: ['p', 'z'] }), 'icps[0].pains[1] is "z", which pains does not hold'],
    ['an ICP that is not there', pack({ personas: [{ id: 'q', name: 'Q', icps: ['z'] }] }), 'personas[0].icps[0] is "z", which icps does not hold'],
    [
      'params that do not suit the kind',
      icp({ criteria: [{ ...criterion, params: { min: -1 } }] }),
      'icps[0].criteria[0].params do not suit "employees-between": min: Give 0 or more.',
    ],
    [
      'a question about people in an ICP',
      icp({ criteria: [{ ...criterion, kind: 'skill', params: { any: ['x'] } }] }),
      'icps[0].criteria[0].kind is "skill", which asks about a person and cannot stand in an ICP: move it to a persona',
    ],
    [
      'a question about companies in a persona',
      pack({ personas: [{ id: 'q', name: 'Q', criteria: [criterion] }] }),
      'personas[0].criteria[0].kind is "employees-between", which asks about a company and cannot stand in a persona',
    ],
    [
      'a persona that judges by age',
      pack({ personas: [{ id: 'q', name: 'Q', criteria: [{ ...criterion, kind: 'age-range', params: {} }] }] }),
      'nobody is judged by age here',
    ],
    [
      'a persona that judges by family',
      pack({ personas: [{ id: 'q', name: 'Q', criteria: [{ ...criterion, kind: 'family_status', params: {} }] }] }),
      'nobody is judged by family here',
    ],
  ])('%s', (_, value, sentence) => expect(refusalOf(value)).toContain(sentence));

  it('several at once: the first is said and the others are counted', () => {
    expect(refusalOf(icp({ name: 7, status: 'great', pains: 3 }))).toMatch(/icps\[0\]\.name is 7.*\(and 2 more problems like this\)/);
  });

  it.each(['prospects', 'people', 'accounts', 'contacts', 'leads', 'companies', 'Customers', 'recent', 'touches'])(
    'a table of prospects (%s)',
    (table) => {
      expect(refusalOf(pack({ [table]: [] }))).toContain(`${table} would carry people or prospects, and packs never do: take it out`);
    },
  );

  it('a way to reach a person, however deep it lies', () => {
    expect(refusalOf(icp({ owner: { notes: [{ 'E-Mail': 'a@b.example' }] } }))).toContain(
      'icps[0].owner.notes[0].E-Mail would carry people or prospects',
    );
  });
});

describe('a pack that was made to do harm', () => {
  it.each([
    ['__proto__', '{"format":"fitglass-pack","version":1,\n"__proto__":{"admin":true}}', 'line 2 has a member named "__proto__"'],
    ['an escaped __proto__', '{"format":"fitglass-pack","version":1,"icps":[{"\\u005f_proto__":{}}]}', 'a member named "__proto__"'],
    ['constructor', '{"format":"fitglass-pack","version":1,"pains":[{"constructor":{"prototype":{}}}]}', 'a member named "constructor"'],
    ['a member that stands twice', '{"format":"fitglass-pack","version":1,"name":"a","name":"b"}', 'name stands twice'],
  ])('is refused for %s', (_, text, sentence) => {
    expect(refusal(text)).toContain(sentence);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  it('is refused for nine hundred thousand members before anything is built from it', () => {
    const members = Array.from({ length: 900_000 }, (_, at) => `"${at.toString(36)}":0`).join(',');
    expect(members.length).toBeLessThan(limits.packBytes);
    const started = process.cpuUsage();
    expect(refusal(`{"format":"fitglass-pack","version":1,${members}}`)).toContain('it holds more than 100000 values');
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_000);
  });

  it('is refused for a tower of brackets', () => {
    expect(refusal(`{"format":"fitglass-pack","version":1,"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`)).toContain(
      `nests deeper than ${limits.packDepth} levels`,
    );
    expect(refusal('{"a":'.repeat(1_000_000))).toContain('nests deeper');
  });

  it('is refused for its size, in characters and in bytes', () => {
    expect(refusal(`"${'x'.repeat(limits.packBytes)}"`)).toContain('it is larger than 8 MB');
    expect(refusal(`"${'語'.repeat(limits.packBytes / 3 + 1)}"`)).toContain('it is larger than 8 MB');
  });

  it('is refused with one sentence when ten thousand records are wrong', () => {
    expect(refusalOf(pack({ pains: Array.from({ length: 40_000 }, () => 1) })).length).toBeLessThan(300);
  });

  it('cannot hide what a name says', () => {
    const { pack: read, notes } = opened(icp({ name: 'Good\u202Efdp.exe\u0000' }));
    expect(read.icps[0]?.name).toBe('Goodfdp.exe');
    expect(notes).toContainEqual({ code: 'hidden-characters', path: 'icps[0].name', say: expect.stringContaining('cannot be seen') });
  });

  it('never makes anything throw, whatever the text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => typeof readPack(text).ok === 'boolean'),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => typeof readPack(text).ok === 'boolean'),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('icps', 'personas', 'pains', 'segments', 'proofs', 'messages', 'name'), fc.jsonValue({ maxDepth: 4 })),
        (members) => {
          return typeof readPack(JSON.stringify({ format: 'fitglass-pack', version: 1, ...members })).ok === 'boolean';
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('what this version does not know', () => {
  const strange = icp({
    criteria: [
      criterion,
      {
        id: 'moon',
        kind: 'moon-phase',
        params: { any: ['full', { deep: [1] }] },
        mode: 'exclude',
        weight: 2,
        because: '',
        reason: 'Bad luck',
        colour: 'red',
      },
    ],
    owner: { team: 'north' },
  });

  it('is kept, named, and written back', () => {
    const { pack: read, notes } = opened({ ...strange, theme: { dark: true } });
    expect(notes.map(({ code, path }) => [code, path])).toEqual(
      [
        ['unknown-criterion', 'icps[0].criteria[1]'],
        ['unknown-member', 'theme'],
        ['unknown-member', 'icps[0].owner'],
        ['unknown-member', 'icps[0].criteria[1].colour'],
      ].sort((a, b) => notes.findIndex(({ path }) => path === a[1]) - notes.findIndex(({ path }) => path === b[1])),
    );
    expect(JSON.parse(writePack(read))).toEqual({ ...strange, theme: { dark: true } });
  });

  it('survives any number of round trips without moving a byte', () => {
    const { pack: read } = opened({ ...strange, zeta: 1, alpha: { b: 1, a: [{ d: 1, c: 2 }] } });
    const once = writePack(read);
    expect(writePack(opened(once).pack)).toBe(once);
    expect(writePack(opened(JSON.stringify(JSON.parse(once))).pack)).toBe(once);
  });

  it('does not depend on the order in which members were written', () => {
    const shuffled = Object.fromEntries(Object.entries(strange).toReversed());
    expect(writePack(opened(shuffled).pack)).toBe(writePack(opened(strange).pack));
  });

  it('survives for every JSON value', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 3 }).filter((value) => !JSON.stringify(value).includes('"__proto__"')),
        (value) => {
          const result = readPack(JSON.stringify(pack({ extra: value })));
          return !result.ok || JSON.stringify(JSON.parse(writePack(result.value.pack)).extra) === JSON.stringify(sorted(result.value.pack));
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** The extra member as the pack holds it, with sorted names. */
function sorted(read: object): unknown {
  const order = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(order);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, member]) => [name, order(member)]),
    );
  };
  return order((read as { extra: unknown }).extra);
}

describe('a pack that is well meant', () => {
  it('may leave out what has an obvious value, and says what was filled in', () => {
    const { pack: read, notes } = opened({
      format: 'fitglass-pack',
      version: 1,
      icps: [{ id: 'i', name: 'ICP', criteria: [{ id: 'c', kind: 'cue', params: { any: ['x'] }, mode: 'exclude' }] }],
    });
    expect(read.icps[0]).toEqual({
      id: 'i',
      name: 'ICP',
      segment: '',
      status: 'hypothesis',
      criteria: [{ id: 'c', kind: 'cue', params: { any: ['x'] }, mode: 'exclude', weight: 3, because: '' }],
      pains: [],
    });
    expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'no-segment icps[0]',
      'no-reason icps[0].criteria[0]',
      'filled-in name',
      'filled-in icps[0].status',
      'filled-in icps[0].criteria[0].weight',
    ]);
  });

  it('may begin with a byte-order mark', () => {
    expect(opened(`\uFEFF${JSON.stringify(pack())}`).pack.name).toBe('Test');
  });

  it('may come with line breaks in its texts', () => {
    expect(opened(pack({ messages: [{ id: 'm', name: 'M', body: 'Hello,\n\nbye' }] })).pack.messages[0]?.body).toBe('Hello,\n\nbye');
  });

  it('keeps its notes readable: a hundred at most', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`m${at}`, 1]));
    const { notes } = opened(pack(many));
    expect(notes).toHaveLength(101);
    expect(notes.at(-1)?.say).toBe('There are 400 more notes like these.');
  });
});

/**
 * One account against 50 ICPs of 30 criteria, compiled once, beside json-rules-engine with the same rules as far as
 * its operators can say them. The account differs from run to run, so nothing can be answered from memory.
 */
import { Engine } from 'json-rules-engine';
import type { Account } from '@/lib/account/account';
import type { Icp } from '@/lib/icp/icp';
import { compileIcp } from '@/lib/match/compile';
import { judgeAccountQuickly, judgeCompiledAccount } from '@/lib/verdict/judge';
import { comparison, figuresOf } from './figures';

const icpCount = 50;
const criteriaCount = 30;
/** As many as a reading may hold. */
const rowCount = 100;

const evidence = [
  { quote: 'bench', section: '', source: 'label' as const, url: 'https://acme.example/', readAt: '2026-11-21T10:00:00Z', reader: 'website/home@1' },
];

function account(run: number): Account {
  const known = <Value>(value: Value) => [{ value, confidence: 0.9, evidence }];
  return {
    about: 'account',
    id: `domain:acme-${run}.example`,
    aliases: [`domain:acme-${run}.example`],
    known: {
      'company.employees': known({ min: 51 + run, max: 200 + run }),
      'company.founded': known(1990 + (run % 30)),
      'company.headquarters': known({ text: 'Hamburg, Germany', city: 'Hamburg', country: run % 2 ? 'DE' : 'FR' }),
      'company.type': known(run % 3 ? ('private' as const) : ('public' as const)),
      'company.industry': known({ text: 'Software Development', id: 4 }),
    },
    gaps: [],
    newest: '2026-11-21T10:00:00Z',
    oldest: '2026-11-21T10:00:00Z',
  };
}

/** Criteria of five kinds in turn, with bounds that differ from ICP to ICP. */
function icp(index: number): Icp {
  const kinds = [
    (n: number) => ({ kind: 'employees-between', params: { min: 10 + n, max: 150 + n } }),
    (n: number) => ({ kind: 'age-between', params: { minYears: n % 20, maxYears: 30 } }),
    (n: number) => ({ kind: 'location-in', params: { any: [n % 2 ? 'DE' : 'FR'], of: 'headquarters' } }),
    (n: number) => ({ kind: 'company-type-in', params: { any: [n % 2 ? 'private' : 'public'] } }),
    (n: number) => ({ kind: 'industry-in', params: { any: [n % 2 ? 4 : 25] } }),
  ];
  const criteria = Array.from({ length: criteriaCount }, (_, n) => ({
    id: `c${n}`,
    ...(kinds[n % kinds.length] ?? kinds[0])?.(index + n),
    mode: 'score' as const,
    weight: 1 + (n % 5),
    because: 'bench',
  }));
  return { id: `icp-${index}`, name: `ICP ${index}`, segment: 's', status: 'tested', criteria: criteria as Icp['criteria'], pains: [] };
}

function rulesFor(icps: readonly Icp[]): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { id, criteria } of icps) {
    for (const { id: criterion, kind, params } of criteria) {
      const wanted = params as { min: number; max: number; minYears: number; maxYears: number; any: (string | number)[] };
      const all =
        kind === 'employees-between'
          ? [
              { fact: 'employeesMin', operator: 'greaterThanInclusive', value: wanted.min },
              { fact: 'employeesMax', operator: 'lessThanInclusive', value: wanted.max },
            ]
          : kind === 'age-between'
            ? [
                { fact: 'age', operator: 'greaterThanInclusive', value: wanted.minYears },
                { fact: 'age', operator: 'lessThanInclusive', value: wanted.maxYears },
              ]
            : [{ fact: kind, operator: 'in', value: wanted.any }];
      engine.addRule({ conditions: { all }, event: { type: `${id} ${criterion}` } });
    }
  }
  return engine;
}

const factsOf = ({ known }: Account) => ({
  employeesMin: known['company.employees']?.[0]?.value.min,
  employeesMax: known['company.employees']?.[0]?.value.max,
  age: 2026 - (known['company.founded']?.[0]?.value ?? 2026),
  'location-in': known['company.headquarters']?.[0]?.value.country,
  'company-type-in': known['company.type']?.[0]?.value,
  'industry-in': known['company.industry']?.[0]?.value.id,
});

export async function benchJudging(runs: number): Promise<string> {
  const icps = Array.from({ length: icpCount }, (_, index) => icp(index));
  const compiled = icps.map(compileIcp);
  const engine = rulesFor(icps);
  const today = new Date('2026-11-21T10:00:00Z');
  const ours: number[] = [];
  const theirs: number[] = [];
  const rows: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const subject = account(run);
    let from = performance.now();
    judgeCompiledAccount({ compiled, account: subject, today });
    ours.push(performance.now() - from);
    from = performance.now();
    for (let row = 0; row < rowCount; row += 1) judgeAccountQuickly({ icps, account: account(run * rowCount + row), today });
    rows.push(performance.now() - from);
    from = performance.now();
    await engine.run(factsOf(subject));
    theirs.push(performance.now() - from);
  }
  return comparison([
    figuresOf(`Fitglass: ${icpCount} ICPs × ${criteriaCount} criteria, with sentences, evidence, ranges and next steps`, ours),
    figuresOf('json-rules-engine: the same rules, yes or no only', theirs),
    figuresOf(`Fitglass: ${rowCount} rows of a page, best verdict of each`, rows),
  ]);
}

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Criterion, CriterionMode, Icp, Segment } from '@/lib/icp/icp';
import { widerThanSegment } from './within-segment';

const asks = (kind: string, params: unknown, mode: CriterionMode = 'score'): Criterion => ({ id: kind, kind, params, mode, weight: 3, because: '' });
const size = (min?: number, max?: number, mode?: CriterionMode) =>
  asks('employees-between', { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }, mode);
const shops: Pick<Segment, 'name' | 'audience' | 'market'> = {
  name: 'Online shops with 50–500 people',
  audience: 'Retailers who sell online in Europe',
  market: 'E-commerce',
};
const icp = (name: string, ...criteria: Criterion[]) => ({ name, criteria });

it.each([
  ['says the same as its segment', icp('Online shops with 50–500 people'), 'segment', /says the same/],
  ['adds nothing to it', icp('Online shops'), 'segment', /adds nothing/],
  ['asks for more people than it holds', icp('Fashion shops', size(50, 5_000)), 'segment', /within 50–500/],
  ['asks for a size without an upper end', icp('Fashion shops', size(50)), 'segment', /within 50–500/],
  ['asks for a size without a lower end', icp('Fashion shops', size(undefined, 200)), 'segment', /within 50–500/],
  ['names a size in its name that reaches beyond', icp('Fashion shops with 20–200 employees'), 'segment', /within 50–500/],
])('an ICP that %s is wider', (_, child, level, why) => {
  const wide = widerThanSegment(child, shops);
  expect(wide).toMatchObject({ level, above: shops.name });
  expect(wide?.why).toMatch(why);
});

it('an ICP that reaches beyond the audience of its segment is wider, too', () =>
  expect(
    widerThanSegment(icp('Fashion shops', size(50, 5_000)), { name: 'Online shops', audience: 'Retailers of 50–500 people', market: 'E-commerce' }),
  ).toMatchObject({ level: 'audience', above: 'Retailers of 50–500 people' }));

it.each([
  ['adds a criterion', icp('Online shops with 50–500 people', asks('technology', { any: ['Shopify'] }))],
  ['asks for fewer people', icp('Online shops', size(100, 200))],
  ['says more in its name', icp('Fashion shops in Austria')],
  ['has nothing written', icp('')],
])('an ICP that %s is not', (_, child) => expect(widerThanSegment(child, shops)).toBeNull());

it('what an ICP excludes does not make it narrower', () =>
  expect(widerThanSegment(icp('Online shops', size(100, 200, 'exclude')), shops)).toMatchObject({ why: expect.stringContaining('adds nothing') }));

it('a size in people is not compared with one in stores', () =>
  expect(widerThanSegment(icp('Chains', size(500, 5_000)), { name: 'Retailers with 20–50 stores', audience: '', market: '' })).toBeNull());

it('no ICP that ships as a sample or a starter is wider than its segment', () => {
  const wide = ['samples', 'starters'].flatMap((folder) =>
    readdirSync(`lib/icp/${folder}`)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const { icps = [], segments = [] } = JSON.parse(readFileSync(`lib/icp/${folder}/${name}`, 'utf8')) as { icps?: Icp[]; segments?: Segment[] };
        return icps
          .filter(({ negative, sells }) => !negative && sells !== 'consumers')
          .flatMap((each) => {
            const segment = segments.find(({ id }) => id === each.segment);
            const found = segment && widerThanSegment(each, segment);
            return found ? [`${name}: ${each.name} (${found.level}: ${found.above}) ${found.why}`] : [];
          });
      }),
  );
  expect(wide).toEqual([]);
});

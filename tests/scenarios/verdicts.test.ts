/**
 * The scenario corpus: every folder under verdicts/ is a case. `expected.json` is written by the tool
 * (`npm run accept`, or ACCEPT=1 with this file) and read by a person before it is committed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkParams, criterionKind } from '@/lib/criterion/kinds';
import { accept } from '@/scripts/accept-scenarios';
import { type PackPart, runScenario, type ScenarioSubject } from '../support/scenario';

const root = fileURLToPath(new URL('./verdicts/', import.meta.url));
const json = <Shape>(...path: string[]): Shape => JSON.parse(readFileSync(join(root, ...path), 'utf8')) as Shape;
const cases = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

if (process.env.ACCEPT === '1') accept(root);

describe.each(cases)('%s', (name) => {
  const subject = json<ScenarioSubject>(name, 'subject.json');
  const part = json<PackPart>(name, 'pack-part.json');

  it(subject.note, () => {
    expect(runScenario(subject, part)).toEqual(json(name, 'expected.json'));
  });

  it('gives the same whatever the order of visits, ICPs, personas and criteria', () => {
    const turned = (records: NonNullable<PackPart['icps'] | PackPart['personas']>) =>
      records.toReversed().map((record) => ({ ...record, criteria: record.criteria.toReversed() }));
    const other = { icps: turned(part.icps ?? []), personas: turned(part.personas ?? []) } as PackPart;
    expect(runScenario({ ...subject, visits: subject.visits.toReversed() }, other)).toEqual(runScenario(subject, part));
  });

  it('uses settings that this version understands, unless the case is about that', () => {
    if (name.startsWith('not-understood')) return;
    const criteria = [...(part.icps ?? []), ...(part.personas ?? [])].flatMap((record) => record.criteria);
    expect(criteria.map(({ kind, params }) => checkParams(kind, params)).filter(({ ok }) => !ok)).toEqual([]);
  });
});

describe('the corpus', () => {
  it('has at least sixty cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it('uses every criterion kind that packs exchange', () => {
    const records = cases.flatMap((name) => {
      const { icps = [], personas = [] } = json<PackPart>(name, 'pack-part.json');
      return [...icps, ...personas];
    });
    const used = new Set(records.flatMap(({ criteria }) => criteria.map(({ kind }) => kind)));
    expect([...used].filter((kind) => !criterionKind(kind))).toEqual(['moon-phase']);
    expect(used.size).toBeGreaterThanOrEqual(22);
  });
});

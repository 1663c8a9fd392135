/**
 * What judging says in German: every criterion kind on its own examples, and some whole scenarios. The files under `german/` are
 * written by this file (`ACCEPT=1`) and read aloud by a person before they are committed.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { criterionKinds } from '@/lib/criterion/kinds';
import { compileIcp } from '@/lib/match/compile';
import { speak } from '@/lib/wording/language';
import { askedIcp } from '../support/asked';
import { type PackPart, runScenario, type ScenarioSubject } from '../support/scenario';
import { subjectOf } from '../support/subjects';

const folder = fileURLToPath(new URL('.', import.meta.url));
const readJson = <Shape>(...path: string[]): Shape => JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as Shape;

/** Of each sort one: fits, excluded, unknown, ruled out before, a person, an own attribute, what is not understood. */
const scenarios = [
  'california-saas-does-not',
  'dataspark-fits',
  'dataspark-only-a-name',
  'dataspark-too-small',
  'david-fits',
  'david-intern',
  'exclusion-in-part',
  'exclusions-hard-and-soft',
  'funding-series-a',
  'hiring-too-few',
  'negative-icp-does-not-match',
  'negative-icp-matches',
  'northeast-healthcare-fits',
  'not-understood-kind',
  'not-understood-settings',
  'own-attribute-noted',
  'place-macro-region',
  'question-open',
  'ruled-out-before',
  'saved-already',
  'size-settled-by-the-user',
  'words-not-wanted',
];

/** The file as it is, after writing it when asked to. */
function accepted(name: string, said: unknown): unknown {
  if (process.env.ACCEPT === '1') writeFileSync(join(folder, 'german', name, 'expected.json'), `${JSON.stringify(said, null, 2)}\n`);
  return readJson('german', name, 'expected.json');
}

const judgements = () =>
  Object.fromEntries(
    criterionKinds.map((kind) => [
      kind.id,
      kind.examples.map((example) => {
        const params = kind.params.parse(example.params);
        return [kind.say(params), kind.judge(params, 'example')(subjectOf(example)).because, kind.ask(params)];
      }),
    ]),
  );

describe('in German', () => {
  beforeAll(() => speak('de'));
  afterAll(() => speak('en'));

  it('every criterion kind says what is wanted, what was found, and what to ask', () => {
    const said = judgements();
    expect(said).toEqual(accepted('criteria', said));
  });

  it('every criterion kind speaks German: none of the words of the English sentences is left', () => {
    const english = /(?<!\p{L})(?:you|want|page|says?|said|seen|employees|the|works?|months?|years?|Not|No|industry|based)(?!\p{L})/u;
    const own = (sentence: string) => sentence.replace(/„[^“]*“/g, '').replace(/: .*(?=;)/, '');
    const said = judgements();
    const kinds = criterionKinds.filter(({ id }) => id !== 'question');
    const left = kinds.flatMap(({ id }) => said[id]!.flat().map(own)).filter((sentence) => english.test(sentence));
    expect(left).toEqual([]);
    const familiarOrGendered =
      /(?<!\p{L})(?:du|dir|dich|deine?[mnrs]?|Kunden?|Mitarbeiter|Nutzer|Verkäufer|Ansprechpartner|Inhaber|Gründer)(?!\p{L})/u;
    expect(
      Object.values(said)
        .flat(2)
        .filter((sentence) => familiarOrGendered.test(sentence)),
    ).toEqual([]);
  });

  it('verdicts say why, what is missing, and what to do next', () => {
    const said = Object.fromEntries(
      scenarios.map((name) => [
        name,
        runScenario(readJson<ScenarioSubject>('verdicts', name, 'subject.json'), readJson<PackPart>('verdicts', name, 'pack-part.json')),
      ]),
    );
    expect(said).toEqual(accepted('verdicts', said));
  });

  it('bands, scores and answers are those of the English verdicts: only words differ', () => {
    for (const name of scenarios) {
      const run = () =>
        runScenario(readJson<ScenarioSubject>('verdicts', name, 'subject.json'), readJson<PackPart>('verdicts', name, 'pack-part.json'));
      const numbers = (result: ReturnType<typeof run>) =>
        [...result.accounts, ...result.people].map(({ id, verdicts }) => [
          id,
          verdicts.map((verdict) => {
            const { of, band, score, range, coverage, next } = verdict as Record<string, unknown>;
            return [of, band, score, range, coverage, (next as { do: string }).do];
          }),
        ]);
      const german = numbers(run());
      speak('en');
      expect(german, name).toEqual(numbers(run()));
      speak('de');
    }
  });

  it('the same record judged again in English speaks English: nothing is kept in one language', () => {
    const icp = askedIcp([{ id: 'size', answer: 'unknown' }]);
    Object.assign(icp.criteria[0]!, { kind: 'employees-between', params: { min: 500, max: 5000 } });
    const wanted = () => compileIcp(icp).criteria[0]!.wanted;
    expect(wanted()).toBe('500–5.000 Beschäftigte');
    speak('en');
    expect(wanted()).toBe('500–5,000 employees');
    speak('de');
    expect(wanted()).toBe('500–5.000 Beschäftigte');
  });
});

describe('the words of the kinds', () => {
  it('are there in every language for every kind, and for nothing that is gone', () => {
    const languages = globSync('lib/criterion/words/*/*.ts').map((path) => [basename(join(path, '..')), basename(path, '.ts')] as const);
    const byFolder = Map.groupBy(languages, ([part]) => part);
    for (const [part, files] of byFolder) expect(files.map(([, language]) => language).toSorted(), part).toEqual(['de', 'en']);
    const others = ['functions', 'kinds', 'regions', 'wish'];
    expect([...byFolder.keys()].filter((part) => !others.includes(part)).toSorted()).toEqual(criterionKinds.map(({ id }) => id));
  });
});

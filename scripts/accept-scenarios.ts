/**
 * Writes what the scenarios say today into their expected.json. Read the diff before you commit it: a case that changes
 * must change for a reason that you can name.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackPart, runScenario, type ScenarioSubject } from '@/tests/support/scenario';

/** @param root the folder of cases. @returns names of the cases whose expectation changed. */
export function accept(root: string): string[] {
  const changed: string[] = [];
  for (const { name } of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const json = <Shape>(file: string): Shape => JSON.parse(readFileSync(join(root, name, file), 'utf8')) as Shape;
    const path = join(root, name, 'expected.json');
    const text = `${JSON.stringify(runScenario(json<ScenarioSubject>('subject.json'), json<PackPart>('pack-part.json')), null, 2)}\n`;
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    writeFileSync(path, text);
    changed.push(name);
  }
  return changed;
}

/** @param argv optionally the folder of cases; tests/scenarios/verdicts by default. */
export function main(argv: readonly string[] = []): number {
  const changed = accept(argv[0] ?? join('tests', 'scenarios', 'verdicts'));
  console.log(changed.length === 0 ? 'Nothing changed.' : `Written: ${changed.join(', ')}. Read the diff.`);
  return 0;
}

/**
 * Runs named checks one after the other and adds up what passed. A check is a command; test runners write a JSON
 * report from which their own counts are taken, every other command counts as one test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.output', 'reports');
export const binary = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** vitest's and Playwright's JSON reports → counts; null when the runner died before writing one. */
function countsOf(report, file) {
  if (!existsSync(file)) return null;
  const json = JSON.parse(readFileSync(file, 'utf8'));
  if (report === 'vitest')
    return { passed: json.numPassedTests, failed: json.numFailedTests + json.numFailedTestSuites * (json.numFailedTests === 0 ? 1 : 0) };
  return { passed: json.stats.expected + json.stats.flaky, failed: json.stats.unexpected + json.errors.length };
}

/**
 * @param steps `{ name, command, args, report?: 'vitest'|'playwright', needed?: boolean, env? }`; a failed `needed` step ends the run.
 * @returns `{ passed, failed }`; every step's own output goes to stderr.
 */
export function runSteps(steps) {
  mkdirSync(reports, { recursive: true });
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    const file = join(reports, `${step.name.replace(/\W+/g, '-')}.json`);
    rmSync(file, { force: true });
    const reporting =
      step.report === 'vitest'
        ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
        : step.report === 'playwright'
          ? ['--reporter=list,json']
          : [];
    console.error(`\n── ${step.name}`);
    const started = performance.now();
    const { status, error } = spawnSync(step.command, [...step.args, ...reporting], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, NO_COLOR: '1', ...step.env },
    });
    if (error) throw error;
    const counts = step.report ? countsOf(step.report, file) : null;
    const one = counts ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
    if (status !== 0 && one.failed === 0) one.failed = 1;
    total.passed += one.passed;
    total.failed += one.failed;
    console.error(`── ${step.name}: ${one.passed} passed, ${one.failed} failed (${Math.round((performance.now() - started) / 1000)} s)`);
    if (step.needed && one.failed > 0) break;
  }
  return total;
}

/** The fast half: what `npm run check` runs and every commit must pass. */
export const staticSteps = [
  { name: 'types', command: binary('tsc'), args: ['--noEmit'] },
  { name: 'lint', command: binary('oxlint'), args: ['--quiet'] },
  { name: 'format', command: binary('biome'), args: ['ci', '--diagnostic-level=error'] },
  { name: 'unused', command: binary('knip'), args: [] },
  { name: 'unit and laws', command: binary('vitest'), args: ['run', '--project', 'unit'], report: 'vitest' },
];

/** Last line of the output, which machines read. */
export function finish({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

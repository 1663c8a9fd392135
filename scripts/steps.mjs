/**
 * Runs named checks one after the other and adds up what passed. A check is a command; test runners write a JSON
 * report from which their own counts are taken, every other command counts as one test. Checks that mostly wait may
 * run beside another (`beside`, in order): what they print is held back until they are done.
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.output', 'reports');
export const binary = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** Every spec of a Playwright report, however deep its describe blocks stand. */
const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/** vitest's and Playwright's JSON reports → counts, the names of what failed and of what passed only at the second try; null when the runner died before writing one. */
function countsOf(report, file) {
  if (!existsSync(file)) return null;
  const json = JSON.parse(readFileSync(file, 'utf8'));
  if (report === 'vitest')
    return {
      passed: json.numPassedTests,
      failed: json.numFailedTests + json.numFailedTestSuites * (json.numFailedTests === 0 ? 1 : 0),
      names: json.testResults
        .filter(({ status }) => status === 'failed')
        .flatMap(({ name, assertionResults }) => {
          const failed = assertionResults.filter(({ status }) => status === 'failed');
          const path = relative(root, name);
          return failed.length === 0 ? [path] : failed.map(({ fullName }) => `${path} › ${fullName}`);
        }),
    };
  const specs = specsOf(json);
  const namesOf = (status) =>
    specs.filter(({ tests }) => tests.some((test) => test.status === status)).map(({ file: spec, title }) => `${spec} › ${title}`);
  return {
    passed: json.stats.expected + json.stats.flaky,
    failed: json.stats.unexpected + json.errors.length,
    names: namesOf('unexpected'),
    second: namesOf('flaky'),
  };
}

const nameOf = ({ name }) => name.replace(/\W+/g, '-');

/** Exit code of a command whose output goes to the given file descriptor; null when it was ended. */
function exitOf({ command, args, env }, reporting, file, output) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, ...reporting], {
      cwd: root,
      stdio: ['ignore', output, output],
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, NO_COLOR: '1', ...env },
    });
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

const reportingOf = (report, file) => {
  if (report === 'vitest') return ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return report === 'playwright' ? ['--reporter=list,json'] : [];
};

/** @param held a file that takes the output until the check is done; without one it is printed as it comes. */
async function run(step, held = null) {
  const file = join(reports, `${nameOf(step)}.json`);
  rmSync(file, { force: true });
  if (!held) console.error(`\n── ${step.name}`);
  const output = held ? openSync(held, 'w') : 2;
  const started = performance.now();
  const status = await exitOf(step, reportingOf(step.report, file), file, output);
  if (held) {
    closeSync(output);
    console.error(`\n── ${step.name}\n${readFileSync(held, 'utf8')}`);
  }
  const counts = step.report ? countsOf(step.report, file) : null;
  const one = { names: [], second: [], ...(counts ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }) };
  if (status !== 0 && one.failed === 0) one.failed = 1;
  if (one.failed > 0 && one.names.length === 0) one.names = [`exit code ${status}`];
  for (const list of ['names', 'second']) one[list] = one[list].map((name) => `${step.name}: ${name}`);
  console.error(`── ${step.name}: ${one.passed} passed, ${one.failed} failed (${Math.round((performance.now() - started) / 1000)} s)`);
  return one;
}

async function inOrder(steps) {
  const results = [];
  for (const step of steps) results.push(await run(step, join(reports, `${nameOf(step)}.txt`)));
  return results;
}

/**
 * @param steps `{ name, command, args, report?: 'vitest'|'playwright', needed?: boolean, env?, beside?: step[] }`; a
 * failed `needed` step ends the run.
 * @returns `{ passed, failed, names, second }`, the names of what failed and of what passed only at the second try; every step's own output goes to stderr.
 */
export async function runSteps(steps) {
  mkdirSync(reports, { recursive: true });
  const total = { passed: 0, failed: 0, names: [], second: [] };
  for (const step of steps) {
    const results = (await Promise.all([run(step).then((one) => [one]), inOrder(step.beside ?? [])])).flat();
    for (const { passed, failed, names, second } of results) {
      total.passed += passed;
      total.failed += failed;
      total.names.push(...names);
      total.second.push(...second);
    }
    if (step.needed && total.failed > 0 && results[0].failed > 0) break;
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

/** What failed, by name, so that the end of a long log is enough; then the last line of the output, which machines read. */
export function finish({ passed, failed, names, second }) {
  if (second.length > 0) console.log(`Passed only at the second try:\n${second.map((name) => `  ${name}`).join('\n')}`);
  if (names.length > 0) console.log(`Failed:\n${names.map((name) => `  ${name}`).join('\n')}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

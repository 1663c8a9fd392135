/**
 * Runs one of our TypeScript programs: `node scripts/run.mjs <program> …` starts `scripts/<program>.ts`. Plain JavaScript for
 * any Node ≥ 20, because it is what `npm run` calls. The programs are bundled when their sources have changed (about
 * two seconds, else nothing), then run with the project's own Node. Prints nothing itself unless something is wrong.
 *
 *   sources → fingerprint → .output/scripts/<program>-<fingerprint>/ there? ──no──► lock → bundle aside → rename
 *                                            └──────────yes───────────────────────────────────┴──► run
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundles = join(root, '.output', 'scripts');
const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
/** What the programs and the page reader are made of. */
const sources = ['lib', 'scripts', 'tests/support', 'entrypoints/reader.ts', 'wxt.config.ts', 'package-lock.json'];
/** Longest wait for another call that is bundling the same sources. */
const patience = 120_000;

function stop(code, message) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

/** Path, size and time of change of every source: enough to see an edit, and read in a few milliseconds. */
function fingerprint() {
  const hash = createHash('sha256');
  const add = (path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`);
    else if (!path.endsWith('.test.ts')) hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  for (const source of sources) add(source);
  return hash.digest('hex').slice(0, 16);
}

const wait = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** The process that wrote a lock; 0 when the lock has just gone or is being written. */
function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return 0;
  }
}

/** Takes the lock of one fingerprint, or returns false when another call has finished the same work meanwhile. */
function lock(file, done) {
  const until = Date.now() + patience;
  for (;;) {
    if (existsSync(done)) return false;
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = holderOf(file);
      if (holder > 0 && !alive(holder)) rmSync(file, { force: true });
      else if (Date.now() > until)
        stop(1, `Another call has been bundling for two minutes (process ${holder}). End it or delete ${file}, then run this again.`);
      else wait(50);
    }
  }
}

/** Only the bundles of the last day are kept: a running program may still load parts of an older one. */
function dropOld() {
  for (const name of readdirSync(bundles)) {
    const path = join(bundles, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > 24 * 3_600_000) rmSync(path, { recursive: true, force: true });
  }
}

/** @returns what went wrong, or null. */
function bundle(program, target) {
  mkdirSync(bundles, { recursive: true });
  const file = `${target}.lock`;
  if (!lock(file, target)) return null;
  try {
    const { FORCE_COLOR: _colour, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(node, [join(root, 'scripts', 'build', 'bundle.mjs'), program, target], {
      cwd: root,
      encoding: 'utf8',
      env: { ...env, NO_COLOR: '1' },
      shell: process.platform === 'win32',
    });
    if (status !== 0) return `${stdout}${stderr}`;
    dropOld();
    return null;
  } finally {
    rmSync(file, { force: true });
  }
}

const [program, ...args] = process.argv.slice(2);
if (!existsSync(node)) stop(1, 'Dependencies are missing: run "npm ci" in this folder, then run this again.');
const programs = readdirSync(join(root, 'scripts'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3));
if (!programs.includes(program)) stop(2, `There is no program "${program ?? ''}"; use one of ${programs.join(', ')}.`);
const target = join(bundles, `${program}-${fingerprint()}`);
const trouble = existsSync(target) ? null : bundle(program, target);
if (trouble !== null) stop(1, `"${program}" could not be bundled; its sources do not compile:\n${trouble}`);
const child = spawn(node, [join(target, `${program}.js`), ...args], {
  stdio: 'inherit',
  env: { ...process.env, FITGLASS_ROOT: root, FITGLASS_BUNDLE: target },
  shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));

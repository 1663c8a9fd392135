/**
 * Brings a fresh clone to the point where everything runs, and does nothing where that is already so. Plain
 * JavaScript for any Node ≥ 20, because it runs before anything is installed: `npm start` and `npm test` begin here.
 *
 *   dependencies (npm ci when the lockfile changed) → data → Chromium
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.fitglass-installed');

/** Runs a command with its output shown; a failure ends the set-up with that command's own code. */
function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (error) throw error;
  if (status !== 0) {
    console.error(`Set-up stopped: "${command} ${args.join(' ')}" ended with ${status}. Read its words above, mend the cause, run this again.`);
    process.exit(status ?? 1);
  }
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

function installDependencies() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return;
  console.error('Installing dependencies (about half a minute) …');
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, lockHash());
}

/** The browser that tests, demo and command line drive; see `scripts/pages/find-chromium.ts` for the same order. */
export function chromiumPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  const require = createRequire(join(root, 'package.json'));
  const bundled = require('playwright').chromium.executablePath();
  if (bundled && existsSync(bundled)) return bundled;
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
  return usual.find((path) => existsSync(path)) ?? null;
}

const isRoot = process.getuid?.() === 0;
const hasApt = () => isRoot && existsSync('/usr/bin/apt-get');

function installWithApt(...packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

function installChromium() {
  if (chromiumPath()) return;
  if (hasApt()) {
    console.error('Installing Chromium with apt …');
    installWithApt('chromium', 'fonts-liberation');
  } else {
    console.error('Downloading Chromium through Playwright …');
    run(join(root, 'node_modules', '.bin', 'playwright'), ['install', 'chromium']);
  }
  if (!chromiumPath()) {
    console.error('No Chromium was found. Install one (Debian: apt-get install chromium) or name yours in CHROMIUM_PATH, then run this again.');
    process.exit(1);
  }
}

function firefoxPath() {
  const named = process.env.FIREFOX_PATH;
  const usual = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
  return [named, ...usual].find((path) => path && existsSync(path)) ?? null;
}

/** The tests need it, the demo does not. Without apt its test says what is missing. */
function installFirefox() {
  if (firefoxPath() || !hasApt()) return;
  console.error('Installing Firefox with apt …');
  installWithApt('firefox-esr');
}

/** @param needs.firefox for the tests. */
export function setUp(needs = {}) {
  installDependencies();
  installChromium();
  if (needs.firefox) installFirefox();
}

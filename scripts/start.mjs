/**
 * `npm start`: sets up a fresh clone, builds the extension and opens the demo world, in a window where there is a
 * display, else by itself and on paper. `npm start -- --url URL FILE` does it for a saved page of your own.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './set-up.mjs';
import { binary, runSteps } from './steps.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

setUp();

if ((await runSteps([{ name: 'build for Chrome', command: binary('wxt'), args: ['build'] }])).failed > 0) process.exit(1);
const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'run.mjs'), 'demo', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);

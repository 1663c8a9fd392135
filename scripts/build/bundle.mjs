/**
 * Bundles every program `scripts/*.ts` with Vite, so that they run the extension's own modules (the `@` alias and
 * folder scans included), and builds the page reader with WXT's own pipeline, filtered to that one entrypoint: the
 * same source through the same build as the reader that ships, in a fraction of the time of a whole extension.
 * `node scripts/build/bundle.mjs <target folder>`; everything is made aside and put in place by one rename.
 */
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildWithVite } from 'vite';
import { build as buildWithWxt, prepare } from 'wxt';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = process.argv[2];
if (!target) throw new Error('Name the folder to build into.');
const aside = `${target}.${process.pid}`;

const programs = Object.fromEntries(
  readdirSync(join(root, 'scripts'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => [name.slice(0, -3), join(root, 'scripts', name)]),
);

async function bundlePrograms() {
  await buildWithVite({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      ssr: true,
      outDir: aside,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: { input: programs, output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' } },
    },
  });
}

/** Leaves `reader.js` in `in-page/`, beside the programs. */
async function buildReader() {
  const outDir = `${aside}.reader`;
  await buildWithWxt({ root, outDir, outDirTemplate: 'chrome', publicDir: join(outDir, 'no-public-files'), filterEntrypoints: ['reader'], logger: quiet });
  copyFileSync(join(outDir, 'chrome', 'reader.js'), join(aside, 'reader-in-page.js'));
  rmSync(outDir, { recursive: true, force: true });
}

const words = [];
const gather = (...parts) => void words.push(parts.map(String).join(' '));
/** WXT's messages are shown only when the build fails. */
const quiet = { level: 0, debug: gather, log: gather, info: gather, warn: gather, error: gather, fatal: gather, success: gather };

try {
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) await prepare({ root, logger: quiet });
  await bundlePrograms();
  await buildReader();
  renameSync(aside, target);
} catch (error) {
  rmSync(aside, { recursive: true, force: true });
  if (!existsSync(target)) {
    console.error(words.join('\n'));
    throw error;
  }
}

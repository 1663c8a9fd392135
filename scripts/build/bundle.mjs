/**
 * Bundles the program `scripts/<program>.ts` with Vite, so that it runs the extension's own modules (the `@` alias and
 * folder scans included), and builds the page reader with WXT's own pipeline, filtered to that one entrypoint: the
 * same source through the same build as the reader that ships, in a fraction of the time of a whole extension.
 * `node scripts/build/bundle.mjs <program> <target folder>`; everything is made aside and put in place by one rename.
 */
import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildWithVite } from 'vite';
import { build as buildWithWxt, prepare } from 'wxt';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [program, target] = process.argv.slice(2);
if (!program || !target) throw new Error('Name the program and the folder to build into.');
const aside = `${target}.${process.pid}`;

async function bundleProgram() {
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
      rolldownOptions: {
        input: { [program]: join(root, 'scripts', `${program}.ts`) },
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  });
}

/** Leaves `reader-in-page.js` beside the program. */
async function buildReader() {
  const outDir = `${aside}.reader`;
  await buildWithWxt({
    root,
    outDir,
    outDirTemplate: 'chrome',
    publicDir: join(outDir, 'no-public-files'),
    filterEntrypoints: ['reader'],
    logger: quiet,
  });
  copyFileSync(join(outDir, 'chrome', 'reader.js'), join(aside, 'reader-in-page.js'));
  rmSync(outDir, { recursive: true, force: true });
}

/** What the extension fetches from its own files lies beside the program as well. */
async function makeFingerprints() {
  const { makeTechnologies } = await import('../data/technologies/make-technologies.ts');
  writeFileSync(join(aside, 'technologies.json'), JSON.stringify((await makeTechnologies()).table));
}

const words = [];
const gather = (...parts) => void words.push(parts.map(String).join(' '));
const drop = () => undefined;
/** WXT's warnings and errors are shown only when the build fails; the rest never. */
const quiet = { level: 0, debug: drop, log: drop, info: drop, warn: gather, error: gather, fatal: gather, success: drop };

try {
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) await prepare({ root, logger: quiet });
  await bundleProgram();
  await buildReader();
  await makeFingerprints();
  renameSync(aside, target);
} catch (error) {
  for (const folder of [aside, `${aside}.reader`]) rmSync(folder, { recursive: true, force: true });
  if (!existsSync(target)) {
    console.error([...words, error.message, error.cause?.message].filter(Boolean).join('\n'));
    process.exitCode = 1;
  }
}

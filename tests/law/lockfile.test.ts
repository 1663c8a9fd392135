import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/sources';

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Entry> };
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: unknown;
};

/** Optional platform packages that the lock leaves out make `npm ci` fail on somebody else's machine. */
const missing = (packages: Record<string, Entry>) =>
  Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map((name) => `${path} needs ${name}`),
  );

describe('the lockfile', () => {
  it('holds every optional platform package', () => {
    expect(missing(lock.packages)).toEqual([]);
    expect(missing({ a: { optionalDependencies: { 'a-darwin': '1' } } })).toEqual(['a needs a-darwin']);
  });

  it('carries an integrity hash for every package', () => {
    expect(
      Object.entries(lock.packages)
        .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.link && !entry.integrity)
        .map(([path]) => path),
    ).toEqual([]);
  });

  it('matches exact versions in the manifest', () => {
    const named = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) && !version.startsWith('npm:'))).toEqual([]);
    expect(
      Object.entries(named).filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version && !version.startsWith('npm:')),
    ).toEqual([]);
  });

  it('lets one package alone run an install script: Node itself', () => {
    expect(manifest.allowScripts).toEqual({ node: true });
  });
});

/**
 * The `fitglass` command: the extension's own code for corpora, CSV files and scripts. Finds the verb, runs it, and
 * turns expected failures into one line on standard error. Exit codes: 0 done, 1 bad input, 2 bad usage.
 */
import { ExpectedError } from '@/lib/kernel/errors';
import { processIo } from './process-io';
import type { Verb } from './verb';

/** Loaded one by one: nobody should wait for a browser driver to have a title explained. */
const files = import.meta.glob<Verb>(['./verbs/*.ts', '!./verbs/*.test.ts'], { import: 'default' });

const names = Object.keys(files)
  .map((path) => path.slice('./verbs/'.length, -'.ts'.length))
  .sort();
const load = async (name: string): Promise<Verb | undefined> => files[`./verbs/${name}.ts`]?.();

async function overview(): Promise<string> {
  const lines = await Promise.all(names.map(async (name) => `  ${name.padEnd(12)}${(await load(name))?.summary}`));
  return ['Usage: npm run --silent fitglass -- <verb> …', '', ...lines, '', 'More about one of them: fitglass <verb> --help'].join('\n');
}

async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    (name === undefined ? process.stderr : process.stdout).write(`${await overview()}\n`);
    return name === undefined ? 2 : 0;
  }
  const io = processIo();
  const verb = names.includes(name) ? await load(name) : undefined;
  if (!verb) {
    io.say(`fitglass: "${name.slice(0, 80)}" is no verb; use one of ${names.join(', ')}`);
    return 2;
  }
  const end = rest.indexOf('--');
  if ((end === -1 ? rest : rest.slice(0, end)).some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(`${verb.help.trim()}\n`);
    return 0;
  }
  try {
    return await verb.run(rest, io);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    io.say(`fitglass ${name}: ${error.message}${error.name === 'bad-usage' ? ` (see: fitglass ${name} --help)` : ''}`);
    return error.name === 'bad-usage' ? 2 : 1;
  } finally {
    await io.flush();
  }
}

/** Whoever reads our output may stop early (`| head`): that ends the run without a word. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** @param args the words after `fitglass`. Ends the process with the verb's exit code. */
export async function main(args: readonly string[]): Promise<never> {
  process.exit(await run(args));
}

/** Reads the words after a verb. Whatever does not belong there is bad usage, said with what would. */
import { ExpectedError } from '@/lib/kernel/errors';

export const badUsage = (message: string): ExpectedError => new ExpectedError('bad-usage', message);

export interface Options {
  /** Values of `--name value`, in order. */
  values: ReadonlyMap<string, readonly string[]>;
  /** Names that stood without a value. */
  flags: ReadonlySet<string>;
  /** Words that belong to no option. */
  rest: readonly string[];
}

/**
 * @param valued options that take one value each. @param flags options that take none.
 * `--name=value` works too; after `--` everything is a plain word.
 */
export function readOptions(args: readonly string[], valued: readonly string[], flags: readonly string[] = []): Options {
  const values = new Map<string, string[]>();
  const seen = new Set<string>();
  const rest: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at]!;
    if (word === '--') {
      rest.push(...args.slice(at + 1));
      break;
    }
    if (!word.startsWith('--')) {
      rest.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = word.slice(2, equals === -1 ? undefined : equals);
    if (flags.includes(name)) seen.add(name);
    else if (valued.includes(name)) {
      const value = equals === -1 ? args[++at] : word.slice(equals + 1);
      if (value === undefined || value === '') throw badUsage(`--${name} needs a value after it`);
      values.set(name, [...(values.get(name) ?? []), value]);
    } else throw badUsage(`--${name} is no option here; these are: ${[...valued, ...flags].map((known) => `--${known}`).join(', ') || 'none'}`);
  }
  return { values, flags: seen, rest };
}

/** The only value of an option, or null when it was not given. */
export function single(options: Options, name: string): string | null {
  const values = options.values.get(name) ?? [];
  if (values.length > 1) throw badUsage(`--${name} can be given once`);
  return values[0] ?? null;
}

/** For verbs that take nothing but standard input. */
export function noArguments(args: readonly string[]): void {
  if (args.length > 0) throw badUsage(`it takes no arguments (found "${args[0]}"); pipe one text per line into it`);
}

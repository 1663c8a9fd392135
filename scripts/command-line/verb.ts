/**
 * A verb of the `fitglass` command. One file per verb under `verbs/`, found by folder scan; its file name is its name.
 * Verbs write JSON to `out` and nothing else; everything for people goes to `say` (help, when asked for, is the one exception).
 */
export interface Io {
  /** Bytes of standard input. */
  input: AsyncIterable<Uint8Array>;
  /** True when a person types. */
  typed: boolean;
  /** Writes one line of JSON; resolves when the reader of the pipe can take more. */
  out: (value: unknown) => Promise<void>;
  /** Writes text that is already JSON, as it is. */
  outText: (text: string) => Promise<void>;
  /** One line for people, on standard error. */
  say: (line: string) => void;
  now: () => Date;
}

export interface Verb {
  /** What it does, in a few words, for the list of verbs. */
  summary: string;
  /** How it is called, what comes in, what goes out, what happens with bad input. */
  help: string;
  /** @returns the exit code: 0, or 1 when something that was asked for could not be done. Expected failures are thrown as `ExpectedError`. */
  run: (args: readonly string[], io: Io) => Promise<0 | 1>;
}

/** Gives a verb its type. */
export const defineVerb = (verb: Verb): Verb => verb;

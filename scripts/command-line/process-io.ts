/** Ties a verb to the running process: JSON to standard output at the pace of whoever reads it, words to standard error. */
import type { Io } from './verb';

/** Characters gathered before they are written: one write per line would cost most of the time on long inputs. */
const batch = 64 * 1024;

export interface ProcessIo extends Io {
  /** Writes what is still gathered. */
  flush: () => Promise<void>;
}

export function processIo(): ProcessIo {
  let gathered = '';
  const flush = (): Promise<void> => {
    if (gathered === '') return Promise.resolve();
    const text = gathered;
    gathered = '';
    return new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));
  };
  const outText = (text: string): Promise<void> => {
    gathered += text;
    return gathered.length >= batch ? flush() : Promise.resolve();
  };
  return {
    input: process.stdin,
    typed: process.stdin.isTTY === true,
    out: (value) => outText(`${JSON.stringify(value)}\n`),
    outText,
    say: (line) => void process.stderr.write(`${line.replace(/[\r\n]+/g, ' ')}\n`),
    now: () => new Date(),
    flush,
  };
}

/**
 * Standard input, line by line, however long it is. Lines end with LF or CRLF; a byte-order mark at the start is not
 * part of the first line; an empty line is a line (so that answer N belongs to line N); the end of the file after a
 * line break is not one more line. Text is UTF-8; bytes that are not become U+FFFD.
 */
import { ExpectedError } from '@/lib/kernel/errors';

/** No title, place or industry is longer; a file without line breaks must not fill the memory. */
const longestLine = 64 * 1024;

const badInput = (message: string): ExpectedError => new ExpectedError('bad-input', message);

/** @throws `bad-input` for UTF-16 and for a line over 64 KB. */
export async function* inputLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let open = '';
  let number = 1;
  let first = true;
  for await (const chunk of input) {
    if (first && chunk.length >= 2 && ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff)))
      throw badInput('standard input is UTF-16: save the file as UTF-8 and run this again');
    first = false;
    const lines = (open + decoder.decode(chunk, { stream: true })).split('\n');
    open = lines.pop() ?? '';
    for (const line of lines) {
      yield line.endsWith('\r') ? line.slice(0, -1) : line;
      number++;
    }
    if (open.length > longestLine)
      throw badInput(`line ${number} of standard input is longer than ${longestLine / 1024} KB: put one text on each line`);
  }
  open += decoder.decode();
  if (open !== '') yield open.endsWith('\r') ? open.slice(0, -1) : open;
}

/** For each line of standard input one line of JSON, in the same order. */
export async function answerEachLine(
  io: { input: AsyncIterable<Uint8Array>; typed: boolean; out: (value: unknown) => Promise<void>; say: (line: string) => void },
  answer: (line: string) => unknown,
): Promise<0> {
  if (io.typed) io.say('fitglass: type one text per line; Ctrl-D ends the input');
  for await (const line of inputLines(io.input)) await io.out(answer(line));
  return 0;
}

import { describe, expect, it } from 'vitest';
import { inputLines } from './input-lines';

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? new TextEncoder().encode(part) : part;
}
const linesOf = (...parts: (string | Uint8Array)[]) => Array.fromAsync(inputLines(chunks(...parts)));

describe('standard input, line by line', () => {
  it('ends lines with LF or CRLF, and a final line break is not one more line', async () => {
    expect(await linesOf('a\nb\r\nc\n')).toEqual(['a', 'b', 'c']);
    expect(await linesOf('a\nb')).toEqual(['a', 'b']);
    expect(await linesOf('')).toEqual([]);
  });

  it('keeps empty lines, so that answers stay beside their lines', async () => {
    expect(await linesOf('a\n\n \r\n\r\nb\n')).toEqual(['a', '', ' ', '', 'b']);
  });

  it('drops a byte-order mark at the start and keeps one elsewhere', async () => {
    expect(await linesOf('\uFEFFa\n\uFEFFb\n')).toEqual(['a', '\uFEFFb']);
  });

  it('does not care where the chunks are cut, even inside a letter or between CR and LF', async () => {
    const bytes = new TextEncoder().encode('Geschäftsführer\r\n営業部長\n');
    for (let cut = 0; cut <= bytes.length; cut++)
      expect(await linesOf(bytes.slice(0, cut), bytes.slice(cut))).toEqual(['Geschäftsführer', '営業部長']);
  });

  it('replaces bytes that are no UTF-8 and goes on', async () => {
    expect(await linesOf(new Uint8Array([0x61, 0xff, 0x0a, 0x62]))).toEqual(['a\uFFFD', 'b']);
  });

  it('says how to mend UTF-16 and a file without line breaks', async () => {
    await expect(linesOf(new Uint8Array([0xff, 0xfe, 0x61, 0x00]))).rejects.toThrow(/UTF-16: save the file as UTF-8/);
    await expect(linesOf('a\n', 'x'.repeat(70_000))).rejects.toThrow(/line 2 of standard input is longer than 64 KB/);
  });
});

/** Which encoding a saved page is in, as a browser would find out: byte-order mark, `<meta>`, then whether it is valid UTF-8. */

/** The standard looks at 1,024 bytes (HTML §13.2.3.2); saved pages put comments first, so more is looked at. */
const sniffBytes = 8_192;

export function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, sniffBytes));
  const named = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1]?.toLowerCase();
  if (named !== undefined && isKnown(named)) return named.startsWith('utf-16') ? 'utf-8' : named;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function isKnown(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

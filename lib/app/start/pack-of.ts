/** A pack of our own, opened. Throws on one that does not open: it would be a bug of ours. */
import { type Pack, readPack } from '@/lib/exchange/pack';

export function packOf(text: string): Pack {
  const opened = readPack(text);
  if (!opened.ok) throw opened.error;
  return opened.value.pack;
}

/** A file that the user chose, looked into. Its size is known before a letter of it is read (trust finding T56). */
import { tooLarge } from '@/lib/exchange/pack';
import { limits } from '@/lib/kernel/limits';
import { type MetPack, meetPack } from './meet-pack';

/** The browser's `File`, or a test's. */
export interface ChosenFile {
  name: string;
  size: number;
  text: () => Promise<string>;
}

/** Throws `bad-pack` with the sentence to show. */
export async function openFile(file: ChosenFile): Promise<MetPack> {
  if (file.size > limits.packBytes) throw tooLarge();
  return meetPack(await file.text());
}

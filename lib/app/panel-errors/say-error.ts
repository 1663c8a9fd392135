/** An expected error that worker, browser or storage gave, in the panel's own language; what is not known here stays as it is. */
import { ExpectedError } from '@/lib/kernel/errors';
import { inWords } from './in-words';
import en from './words/en';

/** Stands where an English sentence has its value. */
const slot = '\u0000';

const names = Object.keys(en) as (keyof typeof en)[];

/** @param message as it was thrown, in English. */
export function sayError(message: string): string {
  for (const name of names) {
    const english = en[name];
    if (typeof english === 'string') {
      if (english === message) return inWords()[name] as string;
      continue;
    }
    const [before, after] = english(slot).split(slot) as [string, string];
    if (message.length >= before.length + after.length && message.startsWith(before) && message.endsWith(after))
      return (inWords()[name] as typeof english)(message.slice(before.length, message.length - after.length));
  }
  return message;
}

/** The same error with its sentence in the panel's language; any other thing that was thrown as it is. */
export const saidError = (error: unknown): unknown =>
  error instanceof ExpectedError ? new ExpectedError(error.name, sayError(error.message)) : error;

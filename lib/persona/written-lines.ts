/** Lines of the persona's written profile by what they are called, taken apart into what each of them lists. */
import type { Persona } from './persona';

/** "More online sales, customers who stay" are two; a list is parted by commas, semicolons or lines. */
export const listed = (text: string): string[] =>
  text
    .split(/[,;\n]+/)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '');

/** What stands in the lines of this name, each once, in the order in which it was written. */
export const writtenUnder = ({ document = [] }: Pick<Persona, 'document'>, name: RegExp): string[] => [
  ...new Set(document.filter(({ characteristic }) => name.test(characteristic)).flatMap(({ description }) => listed(description))),
];

/**
 * Typed lines in German, French and Spanish. Only the words around the facts are turned ("nutzt", "moins de", "empleados"):
 * names of tools, places, trades and functions stay as written, and the readers know them by their own word tables. One
 * file per language under `tongues/`, found by folder scan. A line that reads as English already is never turned.
 */

/** What stands in the line, and the English that the readers know. In the order in which they are turned. */
export type Tongue = readonly (readonly [pattern: RegExp, english: string])[];

interface TongueFile {
  default: Tongue;
}

const files = import.meta.glob<TongueFile>('./tongues/*.ts', { eager: true });
const tongues = Object.values(files).map((file) => file.default);

/** The line as each language would say it in English; only those that differ from the line. */
export function inEnglish(text: string): string[] {
  const turned = tongues.map((tongue) =>
    tongue
      .reduce((line, [pattern, english]) => line.replace(pattern, english), text)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return [...new Set(turned)].filter((line) => line !== '' && line !== text);
}

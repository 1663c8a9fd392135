/** Lines that are recognised by their own shape ("11-50 employees"). The parser decides; what it refuses is not a match. */
import type { Outline } from '../outline/outline';
import { type LineRange, linesIn, wholePage } from './lines';

export interface Matched<Value> {
  value: Value;
  line: number;
}

/** Lines longer than `longest` characters are sentences and not looked at. */
export function linesLike<Value>(
  outline: Outline,
  parse: (text: string) => Value | null,
  options: { within?: LineRange; longest?: number } = {},
): Matched<Value>[] {
  const longest = options.longest ?? 200;
  const found: Matched<Value>[] = [];
  for (const { line, index } of linesIn(outline, options.within ?? wholePage(outline))) {
    if (line.text.length > longest) continue;
    const value = parse(line.text);
    if (value !== null) found.push({ value, line: index });
  }
  return found;
}

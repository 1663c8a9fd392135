/**
 * Lines of a page as the comma-sized parts that addresses are made of. Layouts put an address on one line or on
 * seven; after this step both look the same, and every part remembers the line that it came from.
 */

export interface Part {
  text: string;
  /** Index into the lines that were split. */
  line: number;
  /** What stood before a colon at the head of the part ("Head office"), else "". */
  label: string;
}

/** A part longer than this is prose. Bounds every pattern that runs on parts. */
const longestPart = 120;
/** Lines longer than this are read to here only. */
const longestLine = 1_500;

/** Parts of one page; of more, the first and the last are kept, because small print ends a page. */
const mostParts = 6_000;
const footerParts = 2_000;

/** A full stop after these does not end a sentence. */
const abbreviation =
  /(?:^|[\s.,(])(?:[a-zÀ-ɏ]|st|str|rd|ave|av|blvd|dr|ln|ste|bldg|hwy|pkwy|sq|mt|ft|no|nr|inc|co|corp|ltd|fl|pl|ct|cir|ter|apt|dept|pol|ind|ul|al|bd|dpt|esc|avda?|ctra|gmbh|calif|mass|conn|rt|col|cra|sk|sok|cad|mah|blv|loc|[a-zà-ÿ]+str)$/i;

/** "Gedimino pr. 12", "lok. 25": a short word in front of a number is cut short in any language. */
const shortBeforeNumber = /(?:^|[\s,(])\p{L}{1,4}$/u;

/** Splits where one part of an address ends: comma, bar, bullet, spaced dash, or the end of a sentence. */
export function partsOf(lines: readonly { text: string }[]): Part[] {
  const parts: Part[] = [];
  for (const [line, { text }] of lines.entries()) {
    if (text.length > longestLine && !/\d/.test(text.slice(0, longestLine))) continue;
    for (const piece of text.slice(0, longestLine).split(/[,;|•·▪►»\u2028]|\s[-–—~]\s|\s\/\s/)) {
      for (const sentence of sentencesOf(piece)) push(parts, sentence, line);
    }
  }
  return parts.length <= mostParts ? parts : [...parts.slice(0, mostParts - footerParts), ...parts.slice(-footerParts)];
}

function sentencesOf(piece: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const stop of piece.matchAll(/\.\s+(?=[A-ZÀ-ÞĀ-ɏ\d+(])/g)) {
    const head = piece.slice(Math.max(0, stop.index - 24), stop.index);
    if (
      abbreviation.test(head) ||
      (/\d/.test(piece[stop.index + stop[0].length]!) && shortBeforeNumber.test(head)) ||
      /^\s*\d{5}$/.test(piece.slice(from, stop.index))
    )
      continue;
    sentences.push(piece.slice(from, stop.index));
    from = stop.index + stop[0].length;
  }
  sentences.push(piece.slice(from));
  return sentences;
}

function push(parts: Part[], piece: string, line: number): void {
  let text = piece.trim().replace(/^(?:\p{Extended_Pictographic}\uFE0F?\s?)+(?=\D)/u, '');
  let label = '';
  const colon = text.indexOf(':');
  const box = /^(?:b\.?p|p\.?\s?o\.?\s?box|postfach|postbus|apartado)\.?\s?:/i.test(text);
  /** "Göl Sk. No:8": the colon stands before a house number. */
  const isNumbered = /\bno\.?:\s?\d/i.test(text.slice(Math.max(0, colon - 3), colon + 4));
  if (!box && !isNumbered && colon > 0 && colon <= 40 && !/^https?$/i.test(text.slice(0, colon)) && !/\d/.test(text.slice(0, colon))) {
    label = text.slice(0, colon).trim();
    text = text.slice(colon + 1).trim();
  }
  if (colon === 0 && parts.length > 0) {
    label = parts.pop()!.text;
    text = text.slice(1).trim();
  }
  if (text === '' && label === '') return;
  const open = parts.at(-1);
  if (open?.text === '' && open.label !== '' && label === '' && line - open.line <= 2) {
    parts.pop();
    label = open.label;
  }
  parts.push({ text: text.length > longestPart ? '' : text, line, label });
}

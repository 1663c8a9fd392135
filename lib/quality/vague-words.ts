/**
 * Words of size that everybody fills in differently, with the numbers to say instead. Sizes of companies follow the
 * usual European classes (EU Recommendation 2003/361/EC: fewer than 10, 50 and 250 people), which the method's own
 * examples use too ("mid-sized: 50–250").
 */
const sized: readonly { words: RegExp; instead: string; say: string }[] = [
  {
    words: /\bsmall (?:to|and|or|-) ?(?:medium|mid)[- ]?(?:sized?)?\b|\bSMBs?\b|\bSMEs?\b/gi,
    say: 'small to medium-sized',
    instead: '10–250 employees',
  },
  { words: /\b(?:medium|mid)[- ]?sized?\b|\bmid[- ]?market\b/gi, say: 'medium-sized', instead: '50–250 employees' },
  { words: /\b(?:very )?small(?:er|ish)?(?= (?:compan|business|firm|team|organi|shop|vendor|agenc))/gi, say: 'small', instead: '10–49 employees' },
  {
    words: /\b(?:very )?(?:large|big)(?:r|ger|ish)?(?= (?:compan|business|firm|enterprise|organi|corporat))/gi,
    say: 'large',
    instead: '250+ employees',
  },
  {
    words: /\benterprise-(?:y|grade|level|size|sized)\b|\benterprise(?= (?:compan|customer|client|account|segment))/gi,
    say: 'enterprise',
    instead: '1,000+ employees',
  },
];

/** Words that have no number to offer, but are as empty. */
const empty =
  /\b(?:innovative|forward[- ]thinking|fast[- ]growing|high[- ]growth|well[- ]funded|established|sizeable|significant budget|growing quickly)\b/gi;

export interface VagueWord {
  /** As it stands in the text. */
  word: string;
  /** What to write instead; null when only the writer knows. */
  instead: string | null;
}

/** Vague words of a text; none when the text holds a figure, because then it says what it means. */
export function vagueWordsIn(text: string): VagueWord[] {
  if (/\d/.test(text)) return [];
  const found: (VagueWord & { at: number })[] = [];
  const taken = (at: number) => found.some((each) => at >= each.at && at < each.at + each.word.length);
  for (const { words, instead } of sized)
    for (const match of text.matchAll(words)) if (!taken(match.index)) found.push({ word: match[0], instead, at: match.index });
  for (const match of text.matchAll(empty)) if (!taken(match.index)) found.push({ word: match[0], instead: null, at: match.index });
  return found.toSorted((a, b) => a.at - b.at).map(({ word, instead }) => ({ word, instead }));
}

/** "Medium-sized companies" → "Companies with 50–250 employees"; behind the text where there is no noun to hang it on. */
export function withNumbers(text: string): string {
  const [first] = vagueWordsIn(text).filter(({ instead }) => instead !== null);
  if (!first?.instead) return text;
  const at = text.indexOf(first.word);
  const rest = `${text.slice(0, at)}${text.slice(at + first.word.length).trimStart()}`.trim();
  if (rest === '') return `${first.instead.charAt(0).toUpperCase()}${first.instead.slice(1)}`;
  const begun = at === 0 ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)}` : rest;
  return `${begun.replace(/[.;,\s]+$/, '')} (${first.instead})`;
}

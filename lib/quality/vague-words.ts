/**
 * The one list of words that sound like a limit and draw none; lints, the breadth meter and the starters' own check
 * read it.
 *
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
  {
    words: /\b(?:very )?small(?:er|ish)?(?= (?:compan|business|firm|team|organi|shop|vendor|agenc|brand|client|customer|enterprise))/gi,
    say: 'small',
    instead: '10–49 employees',
  },
  {
    words: /\b(?:very )?(?:large|big)(?:r|ger|ish)?(?= (?:compan|business|firm|enterprise|organi|corporat|brand|client|customer))/gi,
    say: 'large',
    instead: '250+ employees',
  },
  {
    words:
      /\benterprise-(?:y|grade|level|size|sized)\b|\benterprise(?= (?:compan|customer|client|account|segment))|(?<!\b(?:large|larger|big|bigger|medium-sized|mid-sized) )\benterprises\b/gi,
    say: 'enterprise',
    instead: '1,000+ employees',
  },
];

/** Whoever writes these leaves nobody out, whatever else stands there. */
const everybody = /\b(?:everyone|everybody|anyone|anybody|any (?:company|business|industry)|all (?:kinds|sizes|industries|companies|businesses))\b/gi;

/** Words that have no number to offer, but are as empty. */
const empty =
  /\b(?:innovative|forward[- ]thinking|fast[- ]growing|high[- ]growth|well[- ]funded|established|sizeable|significant budget|growing quickly|modern|dynamic|leading|successful|ambitious|quality[- ]conscious)\b/gi;

export interface VagueWord {
  /** As it stands in the text. */
  word: string;
  /** What to write instead; null when only the writer knows. */
  instead: string | null;
  /** Behind the word: "“modern” is what every company says of itself". */
  why: string;
}

const whySized = 'means another size to everybody: write a number of people';

/** Vague words of a text in their order. A text that holds a figure says what it means, unless it takes everybody in. */
export function vagueWordsIn(text: string): VagueWord[] {
  const found: (VagueWord & { at: number })[] = [];
  const take = (words: RegExp, instead: string | null, why: string) => {
    for (const match of text.matchAll(words))
      if (!found.some((each) => match.index >= each.at && match.index < each.at + each.word.length))
        found.push({ word: match[0], instead, why, at: match.index });
  };
  take(everybody, null, 'takes everybody in');
  if (!/\d/.test(text)) {
    for (const { words, instead } of sized) take(words, instead, whySized);
    take(empty, null, 'is what every company says of itself');
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ word, instead, why }) => ({ word, instead, why }));
}

/** Nobody is left out by such words, whatever else stands there. */
export const takesEverybodyIn = (text: string): boolean => text.search(everybody) >= 0;

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

/**
 * Whether a title is one of those that somebody asks for. The user writes "Director of Marketing" and means
 * "Marketing Director", "Marketingdirektorin" and "Directrice Marketing" too: a wish fits a role when all its words
 * stand in the role, in any order, or when both say the same by what the parser reads in them.
 */
import { formsOf, halvesOf } from './compounds';
import type { JobFunction } from './functions';
import { andWords } from './lexicon';
import type { TitleReading } from './parse-title';
import { chooseHead, coreEnd, isTop } from './read-role';
import { heightOf } from './seniorities';
import { headOf, isMark, joinChiefs } from './title-chunks';
import { titleSpans } from './title-spans';
import { titleWords } from './title-words';

export interface TitleMatch {
  /** The first of the wished-for titles that fits a role of today; null when none does. */
  matched: string | null;
  /** The first of the unwanted titles that fits; null when none does. */
  excludedBy: string | null;
}

export function titleMatches({ roles }: TitleReading, include: readonly string[], exclude: readonly string[]): TitleMatch {
  const read = roles.map(({ text }) => ({ words: wordForms(ownWords(text)), sense: senseOf(text) }));
  const fitting = (wishes: readonly string[]): string | null => {
    for (const wish of wishes) {
      const words = wishWords(wish);
      if (words.length === 0) continue;
      const sense = senseOf(wish);
      const fits = read.some((role) => words.every((forms) => forms.some((form) => role.words.has(form))) || saysTheSame(sense, role.sense));
      if (fits) return wish;
    }
    return null;
  };
  return { matched: fitting(include), excludedBy: fitting(exclude) };
}

/** What a title says in words that have equals in other languages: the post or rank, and fields by their own names. */
interface Sense {
  /** "ceo", "product-manager", or the level for those who lead people; null for other jobs. */
  post: string | null;
  top: boolean;
  functions: Set<JobFunction>;
  /** Words that have no such equal: unknown words, single jobs, narrower fields, grades. */
  further: boolean;
}

function senseOf(text: string): Sense {
  const spans = joinChiefs(titleSpans(text).spans);
  const chosen = chooseHead(spans);
  const sense: Sense = { post: null, top: chosen !== null && isTop(chosen.head.level), functions: new Set(), further: false };
  spans.forEach((span, at) => {
    const { meaning } = span;
    if (meaning?.kind === 'head' && at === chosen?.at) {
      const { head } = meaning;
      sense.post = head.post ?? (heightOf(head.level) >= heightOf('lead') && head.manages === 'people' ? head.level : null);
      if (sense.post === null) sense.further = true;
      for (const slug of head.functions ?? []) sense.functions.add(slug);
    } else if (meaning?.kind === 'field' && meaning.name) for (const slug of meaning.functions) sense.functions.add(slug);
    else if (!span.separator && !isMark(span, 'of') && !isMark(span, 'article')) sense.further = true;
  });
  return sense;
}

/** A role may say more than the wish ("VP Sales EMEA" for "VP Sales"); a wish with further words needs those words. */
function saysTheSame(wish: Sense, role: Sense): boolean {
  if (wish.further || (wish.post === null && wish.functions.size === 0)) return false;
  if (wish.post !== null && wish.post !== role.post) return false;
  // "C-level" of a function is another post than C-level without one: a CEO is no CFO.
  if (wish.top && wish.functions.size !== role.functions.size) return false;
  return [...wish.functions].every((slug) => role.functions.has(slug));
}

/** Of an assistant's title only the part that is their own: "Assistant to the CEO" is no CEO. */
function ownWords(text: string): string {
  const { spans } = titleSpans(text);
  const chosen = chooseHead(spans);
  if (!chosen?.head.serves) return text;
  const own = spans.slice(0, coreEnd(spans)).filter((span, at) => at === chosen.at || !headOf(span));
  return own.map(({ start, end }) => text.slice(start, end)).join(' ');
}

const smallWords = new Set(['of', 'for', 'the', 'de', 'des', 'du', 'der', 'für', 'fur', 'del', 'di', 'do', 'da', 'van', 'von', 'd']);

/** Per word of the wish, its forms; one of each must stand in the role. */
const wishWords = (wish: string): string[][] =>
  titleWords(wish)
    .words.filter(({ word, separator }) => separator === null && !andWords.has(word) && !smallWords.has(word))
    .map(({ word }) => formsOf(word));

/** Every form of every word of a role, the halves of its compounds included. */
const wordForms = (text: string): Set<string> =>
  new Set(titleWords(text).words.flatMap(({ word, separator }) => (separator === null ? [...formsOf(word), ...(halvesOf(word) ?? [])] : [])));

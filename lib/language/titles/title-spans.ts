/**
 * Reads a title's words as a row of spans: known words and phrases (longest first), separators, and unknown words.
 * The language is guessed from what is known and then settles the words that several languages share.
 */
import { formsOf, halvesOf } from './compounds';
import { andWords, type Entry, joining, type Meaning, mid, type Node, titleLexicon } from './lexicon';
import type { TitleLanguage } from './lexicon-shape';
import { meantHalf, meantWords } from './misspelt-words';
import { heightOf } from './seniorities';
import { type Separator, type TitleText, titleWords } from './title-words';

export interface Span {
  /** What the words mean; null for an unknown word and for a separator. */
  meaning: Meaning | null;
  separator: Separator | null;
  /** The words in the form that the lexicon knows. */
  forms: string[];
  start: number;
  end: number;
}

export interface TitleSpans {
  text: string;
  spans: Span[];
  language: TitleLanguage | null;
}

/** A word with the forms under which the lexicon may list it. */
interface Form {
  forms: string[];
  separator: Separator | null;
  start: number;
  end: number;
  /** Half of a compound or behind a hyphen, so of a language that joins words: the "chef" of a "Personalchef" or "HR-chef" is no cook. */
  half: boolean;
}

interface Match extends Omit<Span, 'meaning'> {
  /** What the words may mean, by language. */
  entries: readonly Entry[];
  /** The same for telling the language, to which a half of a compound adds little: every language has "manager". */
  known: readonly Entry[];
  half: boolean;
}

export function titleSpans(title: string): TitleSpans {
  const read = titleWords(title);
  const matches = matched(wordForms(read));
  const whole = guessLanguage(matches);
  const spans: Span[] = [];
  // Headlines switch languages between roles ("Directeur commercial | Sales Director").
  for (let from = 0; from < matches.length; ) {
    const next = matches.findIndex(({ separator }, at) => at > from && separator === 'hard');
    const part = matches.slice(from, next < 0 ? matches.length : next);
    const language = guessLanguage(part) ?? whole;
    for (const match of part) {
      const { separator, forms, start, end } = match;
      spans.push({ meaning: settle(match, language), separator, forms, start, end });
    }
    from += part.length;
  }
  return { text: read.text, spans, language: whole };
}

const wordForms = ({ words }: TitleText): Form[] =>
  words.map(({ word, separator, start, end, joined }, index): Form => {
    if (separator) return { forms: [word], separator, start, end, half: false };
    if (andWords.has(word)) return { forms: ['&'], separator: joined ? null : 'and', start, end, half: false };
    return { forms: formsOf(word), separator: null, start, end, half: joined && words[index - 1]?.end === start - 1 };
  });

/** Unknown words of one title that are looked at for slips of the pen; a text with more is no title. */
const mostSlips = 12;

/** Puts the words that were meant in the place of a misspelt one; false when there are none. */
function putRight(words: Form[], at: number): boolean {
  const word = words[at]!;
  const [written = ''] = word.forms;
  const meant = word.half ? [meantHalf(written)].filter((half) => half !== null) : meantWords(written);
  if (!meant?.length) return false;
  const half = word.half || meant.length > 1;
  words.splice(at, 1, ...meant.map((form): Form => ({ forms: [form], separator: null, start: word.start, end: word.end, half })));
  return true;
}

function matched(words: Form[]): Match[] {
  const { root } = titleLexicon();
  const matches: Match[] = [];
  let slips = mostSlips;
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const found = longest(words, at, root);
    if (!found) {
      const halves = word.separator === null ? halvesOf(word.forms[0]!) : null;
      if (halves) {
        words.splice(at, 1, ...halves.map((half): Form => ({ forms: [half], separator: null, start: word.start, end: word.end, half: true })));
        // The first half may be unknown by itself; it must not be taken apart again.
        if (!longest(words, at, root) && !putRight(words, at)) matches.push(unknown(words[at++]!));
        continue;
      }
      if (word.separator === null && slips-- > 0 && putRight(words, at)) continue;
      matches.push(unknown(word));
      at += 1;
      continue;
    }
    const { length, node, inflected } = shortened(words, at, found);
    const entries = word.half ? among(node.entries, isJoining) : inflected ? among(node.entries, isInflecting) : node.entries;
    matches.push({
      entries,
      known: word.half ? node.entries : entries,
      half: word.half,
      separator: length === 1 ? word.separator : null,
      forms: words.slice(at, at + length).map(({ forms }) => forms[0]!),
      start: word.start,
      end: words[at + length - 1]!.end,
    });
    at += length;
  }
  return matches;
}

const isJoining = (language: TitleLanguage): boolean => joining.has(language);
/** English job words have one form, so "Managerin" and "directora" are not English. */
const isInflecting = (language: TitleLanguage): boolean => language !== 'en' && language !== 'mul';

/** The entries of the likelier languages, or all when those have none. */
function among(entries: readonly Entry[], likely: (language: TitleLanguage) => boolean): readonly Entry[] {
  const own = entries.filter(({ language }) => likely(language));
  return own.length > 0 ? own : entries;
}

/** Shorter words end in "-ist" or "-ologe" by chance. */
const shortestOccupation = 8;
const occupation: readonly Entry[] = [{ language: 'mul', meaning: { kind: 'head', head: mid, grade: null } }];

const isOccupation = (word: string): boolean =>
  word.length >= shortestOccupation && titleLexicon().jobEndings.some((ending) => word.endsWith(ending));

const unknown = ({ forms, separator, start, end }: Form): Match => ({
  entries: separator === null && forms.some(isOccupation) ? occupation : [],
  known: [],
  half: false,
  separator,
  forms: [forms[0]!],
  start,
  end,
});

interface Longest {
  length: number;
  node: Node;
  /** A word was matched by a form that it does not have itself: "directora" as "director". */
  inflected: boolean;
}

/** The longest phrase that begins at a word. A phrase may run over "&" ("research & development"), over no other separator. */
function longest(words: readonly Form[], at: number, node: Node): Longest | null {
  const word = words[at];
  if (!word || (word.separator && word.forms[0] !== '&')) return null;
  let best: Longest | null = null;
  for (const form of word.forms) {
    const next = node.next?.get(form);
    if (!next) continue;
    const further = longest(words, at + 1, next);
    const length = further ? further.length + 1 : next.entries.length > 0 ? 1 : 0;
    const inflected = form !== word.forms[0] || (further?.inflected ?? false);
    if (length > (best?.length ?? 0)) best = { length, node: further?.node ?? next, inflected };
  }
  return best;
}

/**
 * "Digital product" is a field, but in "digital product manager" the product manager counts: a field gives way to a
 * title that begins inside it and reaches further.
 */
function shortened(words: readonly Form[], at: number, found: Longest): Longest {
  const { root } = titleLexicon();
  const field = order.find((language) => found.node.entries.some((entry) => entry.language === language && entry.meaning.kind === 'field'));
  if (!field) return found;
  for (let offset = 1; offset < found.length; offset++) {
    const later = longest(words, at + offset, root);
    if (
      !later ||
      offset + later.length <= found.length ||
      !later.node.entries.some(({ language, meaning }) => language === field && meaning.kind === 'head')
    )
      continue;
    return longest(words.slice(0, at + offset), at, root) ?? found;
  }
  return found;
}

/** Where a shared word's meaning is taken from when the language is open; the widest spread on LinkedIn first. */
const order: readonly TitleLanguage[] = [
  'mul',
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pt',
  'pl',
  'sv',
  'da',
  'no',
  'fi',
  'tr',
  'cs',
  'ro',
  'ja',
  'zh',
  'ko',
];

/** Words this short mean too many things to be borrowed: "AD" is a managing director in Italian only. */
const shortestLoan = 5;
/** "bei", "bij", "chez" begin a company's name in titles of any language. */
const shortestAt = 3;

/** Whose words may stand in a title of another language; of the others most are false friends ("control", "habitat"). */
const lenders = new Set<TitleLanguage>(['mul', 'en', 'de']);

/** Languages whose script nobody else's words have by chance. */
const signs = new Set<TitleLanguage>(['ja', 'ko', 'zh']);

function settle({ entries, forms, half }: Match, language: TitleLanguage | null): Meaning | null {
  const own = entries.find((entry) => entry.language === language);
  if (own) return own.meaning;
  for (const candidate of order) {
    const entry = entries.find((known) => known.language === candidate);
    if (!entry) continue;
    if (language === null || half || candidate === 'mul' || candidate === 'en' || signs.has(candidate)) return entry.meaning;
    const { meaning } = entry;
    if (meaning.kind === 'mark' && meaning.mark === 'at' && forms.join('').length >= shortestAt) return meaning;
    if (forms.join(' ').length < shortestLoan) continue;
    if (lenders.has(candidate)) return meaning;
    if (meaning.kind === 'head' && heightOf(meaning.head.level) < heightOf('partner')) return withoutFunctions(meaning);
  }
  return null;
}

/** A job word of another language is a job here too, but not surely the same one: "fiscal" prosecutes only in Spanish. */
const withoutFunctions = (meaning: Extract<Meaning, { kind: 'head' }>): Meaning => {
  const { functions: _, ...head } = meaning.head;
  return { ...meaning, head };
};

/** English words are borrowed everywhere, so a word that English does not share counts for more. */
const sharedVote = 1;
const ownVote = 1.5;

function guessLanguage(matches: Match[]): TitleLanguage | null {
  const votes = new Map<TitleLanguage, number>();
  for (const { known, forms } of matches) {
    const spoken = new Set(known.map(({ language }) => language));
    if (spoken.has('mul')) continue;
    for (const language of spoken) {
      const vote = (spoken.has('en') ? sharedVote : ownVote) * (1 + (forms.length - 1) / 2);
      votes.set(language, (votes.get(language) ?? 0) + vote / spoken.size ** 2);
    }
  }
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best) return null;
  if (second && second[1] === best[1]) return votes.get('en') === best[1] ? 'en' : null;
  return best[0];
}

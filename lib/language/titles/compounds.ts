/**
 * Brings a word to the form in which the lexicon knows it: umlauts written out, feminine and inflected endings,
 * and Germanic compounds ("Vertriebsinnendienstleiterin" → vertrieb · innendienst · leiter).
 */
import { type TitleLexicon, titleLexicon } from './lexicon';

/** Longest word that is taken apart; the longest German job titles written as one word have about 45 letters. */
const longestCompound = 48;

/** Inflected and feminine endings of German and Dutch, and what the lexicon lists instead; tried in this order. */
const inflections: readonly (readonly [string, string])[] = [
  // Leiterin, Leiterinnen, Ärztin, Beauftragte, strategischen
  ['innen', ''],
  ['in', ''],
  ['in', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['e', 'er'],
  ['en', 'er'],
  ['es', 'er'],
  ['em', 'er'],
  ['en', ''],
  ['en', 'e'],
  ['es', ''],
  ['em', ''],
  ['e', ''],
  ['n', ''],
  ['s', ''],
  // verkoopster, coördinatrice
  ['ster', 'er'],
  ['trice', 'tor'],
];

/** Feminine endings of the Romance languages, and what the lexicon lists instead. */
const genders: readonly (readonly [string, string])[] = [
  // directrice, vendeuse, gardienne, conseillère, chargée, créative, cheffe
  ['trice', 'teur'],
  ['euse', 'eur'],
  ['enne', 'en'],
  ['onne', 'on'],
  ['ere', 'er'],
  ['ive', 'if'],
  ['elle', 'el'],
  ['ee', 'e'],
  ['fe', ''],
  ['e', ''],
  // direttrice, directora, ingegnera, impiegata, dottoressa, empresária
  ['trice', 'tore'],
  ['ora', 'or'],
  ['era', 'ere'],
  ['essa', 'e'],
  ['ona', 'on'],
  ['ana', 'an'],
  ['esa', 'es'],
  ['triz', 'tor'],
  ['a', 'o'],
  ['a', 'e'],
  ['a', ''],
];

/** What joins the halves of a German, Dutch or Swedish compound (Vertrieb·s·leiter, Kunde·n·berater, Schul·leiter). */
const links = ['', 's', 'n', 'en', 'es', 'e', 'er'];

/** A word as written and the other forms under which the lexicon may list it, likeliest first. */
export function formsOf(word: string): string[] {
  const { root, vocabulary, spellings } = titleLexicon();
  const forms = [word];
  const add = (form: string | undefined): void => {
    if (form !== undefined && !forms.includes(form)) forms.push(form);
  };
  const usual = spellings.get(word);
  if (usual !== undefined && vocabulary.has(usual)) add(usual);
  // "Einkäufer" is listed itself and must not be read as an inflected "Einkauf".
  const listed = forms.some((form) => (root.next?.get(form)?.entries.length ?? 0) > 0);
  if (!listed) {
    for (const stem of stems(word, inflections))
      for (const form of [stem, spellings.get(stem)]) if (form && vocabulary.get(form)?.germanic) add(form);
    // "Generalistin", "Art Directorin": German women in borrowed jobs.
    const borrowed = word.endsWith('in') && word.length >= 8 ? word.slice(0, -2) : '';
    if (root.next?.get(borrowed)?.entries.some(({ meaning }) => meaning.kind === 'head')) add(borrowed);
  }
  for (const form of stems(word, genders)) if (vocabulary.get(form)?.romance) add(form);
  return forms;
}

/** The halves of a compound, or null when it is none that the lexicon knows. */
export function halvesOf(word: string): string[] | null {
  return word.length <= longestCompound ? split(word, titleLexicon(), 3) : null;
}

/** The halves of a compound whose last half is misspelt: the known first half and what follows it, longest first half first. */
export function* knownBeginnings(word: string): Generator<[string[], string]> {
  const lexicon = titleLexicon();
  for (let cut = Math.min(word.length, longestCompound) - 5; cut >= 4; cut--) {
    const first = firstHalf(word.slice(0, cut), lexicon, 0);
    if (first) yield [first, word.slice(cut)];
  }
}

function* stems(word: string, endings: typeof inflections): Generator<string> {
  if (word.length < 4) return;
  for (const [ending, stands] of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) yield word.slice(0, word.length - ending.length) + stands;
  }
}

function knownHalf(word: string, { halves, spellings }: TitleLexicon): string | null {
  const known = (form: string): string | null => {
    if (halves.has(form)) return form;
    const usual = spellings.get(form);
    return usual !== undefined && halves.has(usual) ? usual : null;
  };
  const exact = known(word);
  if (exact) return exact;
  for (const form of stems(word, inflections)) {
    const half = known(form);
    if (half) return half;
  }
  return null;
}

function split(word: string, lexicon: TitleLexicon, depth: number): string[] | null {
  let loose: string[] | null = null;
  for (let cut = 2; cut <= word.length - 3; cut++) {
    const last = knownHalf(word.slice(cut), lexicon);
    if (!last || last.length < 3) continue;
    const first = firstHalf(word.slice(0, cut), lexicon, depth);
    if (first) return [...first, last];
    if (!loose && cut >= 3 && lexicon.halves.get(last)?.endsAny) loose = [word.slice(0, cut), last];
  }
  return loose;
}

function firstHalf(half: string, lexicon: TitleLexicon, depth: number): string[] | null {
  for (const link of links) {
    if (!half.endsWith(link)) continue;
    const stem = half.slice(0, half.length - link.length);
    if (stem.length < 2) continue;
    const usual = lexicon.spellings.get(stem) ?? stem;
    if (lexicon.halves.has(usual)) return [usual];
    if (link === '' && lexicon.halves.has(`${usual}e`)) return [`${usual}e`];
  }
  if (depth === 0 || half.length < 8) return null;
  for (const link of ['', 's', 'n']) {
    const stem = half.endsWith(link) ? half.slice(0, half.length - link.length) : '';
    const parts = stem.length >= 6 ? split(stem, lexicon, depth - 1) : null;
    if (parts) return parts;
  }
  return null;
}

/**
 * Replaces everything that is somebody's in a saved page by invented matter of the same shape. The same word always
 * becomes the same invented word, so that a name still repeats where it repeated; nothing can be read back.
 */
import { partsOfName } from './known-words';

/** Syllables without meaning in any language of ours, by script: an invented Japanese name should still look like one. */
const syllablesOf: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, [...'ヌネホムメロワヘユモ']],
  [/\p{Script=Han}/u, [...'甲乙丙丁戊己庚辛壬癸']],
  [/\p{Script=Hangul}/u, [...'갸냐댜랴먀뱌샤야쟈챠']],
  [/\p{Script=Cyrillic}/u, ['ба', 'де', 'фи', 'го', 'ху', 'ка', 'ле', 'ми', 'но', 'пу']],
  [/\p{Script=Arabic}/u, ['با', 'دي', 'فو', 'كا', 'لي', 'مو', 'نا', 'سي', 'تو', 'را']],
  [/\p{Script=Greek}/u, ['βα', 'δε', 'φι', 'γο', 'κα', 'λε', 'μι', 'νο', 'πυ', 'ρα']],
  [/\p{Script=Hebrew}/u, ['בא', 'דל', 'פו', 'גי', 'כא', 'לו', 'מי', 'נא', 'סו', 'תי']],
];
const latin = 'ba de fi go hu ka le mi no pu ra se ti vo zu bri dal fen gor lim mar nel pos tav'.split(' ');

/** Three and more digits that are nobody's: the ends of LinkedIn's size bands. */
const commonNumbers = new Set(['200', '201', '500', '501', '000', '001']);
/** A year tells how old somebody is; it moves by as much on the whole page, so that durations still add up. */
const year = /^(?:19|20)\d\d$/;
const yearsBack = 3;

export interface Furniture {
  /** Lower-case words that texts may keep. */
  words: ReadonlySet<string>;
  /** Lower-case words that names of parts may keep. */
  parts: ReadonlySet<string>;
  /** Lower-case words that are the subject's own and stay nowhere, furniture or not. */
  personal: ReadonlySet<string>;
}

export class Inventor {
  private readonly made = new Map<string, string>();
  private readonly used = new Set<string>();
  private readonly own: RegExp;

  constructor(private readonly furniture: Furniture) {
    this.own = ownWords(furniture.personal);
  }

  /** A text with every unknown word and every telling number replaced; spaces, marks and case stay. */
  text(original: string): string {
    return this.tokens(original, /\p{L}[\p{L}\p{M}]*|\d+/gu, this.furniture.words);
  }

  /** The name of a part (`id`, `componentkey`, `data-…`) without ids and slugs. */
  name(original: string): string {
    const pieces = original.split(this.own);
    const made = pieces.map((piece, index) =>
      index % 2 === 0 ? this.tokens(piece, partsOfName, this.furniture.parts) : this.word(piece, this.furniture.parts),
    );
    return made.reduce((name, piece) => (/\p{L}$/u.test(name) && /^\p{L}/u.test(piece) ? `${name}-${piece}` : name + piece), '');
  }

  /** Letters and digits without a mark between are taken together first: "7c07f7d4" is an id, "11mos" is not. */
  private tokens(text: string, part: RegExp, known: ReadonlySet<string>): string {
    return text.replace(/[\p{L}\p{M}\d]+/gu, (whole) => {
      if (looksLikeId(whole, known)) return this.made.get(whole.toLowerCase()) ?? this.remember(whole.toLowerCase(), `id${this.made.size + 1}`);
      return whole.replace(part, (token) => (/^\d/.test(token) ? this.number(token) : this.word(token, known)));
    });
  }

  private word(token: string, known: ReadonlySet<string>): string {
    const key = token.toLowerCase();
    if (!this.furniture.personal.has(key) && (token.length < 2 || known.has(key)) && !/\p{Lo}/u.test(token.slice(0, token.length < 2 ? 1 : 0)))
      return token;
    const made = this.made.get(key) ?? this.remember(key, this.fresh(key));
    if (token.length > 1 && token === token.toUpperCase() && token !== key) return made.toUpperCase();
    return token[0] === key[0] ? made : `${made[0]?.toUpperCase()}${made.slice(1)}`;
  }

  /** About as long as the word it stands for, of the same script, never used before and no furniture. */
  private fresh(key: string): string {
    const syllables = syllablesOf.find(([script]) => script.test(key))?.[1] ?? latin;
    for (let at = this.made.size + 1; ; at += 1) {
      let word = '';
      for (let rest = at * 7 + key.length; word.length < Math.min(key.length, 9) || rest > 0; rest = Math.floor(rest / syllables.length))
        word += syllables[rest % syllables.length];
      if (!this.furniture.words.has(word) && !this.furniture.parts.has(word) && !this.furniture.personal.has(word) && !this.used.has(word))
        return word;
    }
  }

  private number(token: string): string {
    if (token.length < 3 || commonNumbers.has(token)) return token;
    if (year.test(token)) return String(Number(token) - yearsBack);
    return (
      this.made.get(token) ??
      this.remember(
        token,
        `${String(9 - (this.made.size % 7))}${String(this.made.size + 1)
          .padStart(token.length - 1, '0')
          .slice(1 - token.length)}`,
      )
    );
  }

  private remember(key: string, made: string): string {
    this.made.set(key, made);
    this.used.add(made);
    return made;
  }

  /** Words and numbers that were replaced, lower case, with what stands for them. */
  get replaced(): ReadonlyMap<string, string> {
    return this.made;
  }
}

/** A digit before a letter, and letters that are no words. */
const looksLikeId = (token: string, known: ReadonlySet<string>): boolean =>
  token.length > 3 &&
  /\d\p{L}/u.test(token) &&
  ![...token.matchAll(/\p{L}+/gu)].every(([letters]) => letters.length > 1 && known.has(letters.toLowerCase()));

/** Finds the subject's words inside keys too, where no mark parts them from the rest; short ones would be found everywhere and count only as parts of their own. */
export function ownWords(personal: ReadonlySet<string>): RegExp {
  const words = [...personal].filter((word) => word.length > 4).sort((one, other) => other.length - one.length);
  return words.length > 0 ? new RegExp(`(${words.join('|')})`, 'iu') : /(?!)/;
}

/** Path segments of LinkedIn that name a kind of page and nobody. */
export const pathWords = new Set(
  'in company school showcase about people jobs posts life details experience education skills languages overlay contact-info search results all companies content schools preload custom-invite messaging compose feed mynetwork view home safety go redir redirect sales lead account list lists recent-activity'.split(
    ' ',
  ),
);
/** Parameters that readers look at. */
const tellingParameter = /^(?:vanityName|profileUrn|currentCompany|url|currentJobId)$/;

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** An address of the same shape: LinkedIn stays LinkedIn with invented slugs, every other host becomes one under `.example`. */
export function inventAddress(address: string, inventor: Inventor): string {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return /^#?$/.test(address) ? address : 'https://www.acme.example/';
  const linkedIn = url.hostname === 'linkedin.com' || url.hostname.endsWith('.linkedin.com');
  const part = (text: string) => (pathWords.has(text) ? text : encodeURIComponent(inventor.text(decoded(text)).replaceAll(' ', '-')));
  const host = linkedIn ? url.hostname : `${inventor.text(url.hostname.replace(/^www\./, '').split('.')[0] ?? 'acme').toLowerCase()}.example`;
  const query = [...url.searchParams]
    .filter(([name]) => tellingParameter.test(name))
    .map(([name, value]) => `${name}=${encodeURIComponent(name === 'url' ? inventAddress(value, inventor) : inventor.text(value))}`);
  return `https://${host}${url.pathname.split('/').map(part).join('/')}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

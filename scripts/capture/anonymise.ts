/**
 * Replaces everything that is somebody's in a saved page by invented matter of the same shape. The same word always
 * becomes the same invented word, so that a name still repeats where it repeated; nothing can be read back.
 */

/** Syllables without meaning in any language of ours. */
const syllables = [
  'ba',
  'de',
  'fi',
  'go',
  'hu',
  'ka',
  'le',
  'mi',
  'no',
  'pu',
  'ra',
  'se',
  'ti',
  'vo',
  'zu',
  'bri',
  'dal',
  'fen',
  'gor',
  'lim',
  'mar',
  'nel',
  'pos',
  'tav',
];

export class Inventor {
  private readonly words = new Map<string, string>();
  private readonly digits = new Map<string, string>();

  /** @param known lower-case words that stay. */
  constructor(private readonly known: ReadonlySet<string>) {}

  /** A text with every unknown word and every long number replaced; spaces, marks and case stay. */
  text(original: string): string {
    return original.replace(/(?<![\d\p{L}])\p{L}[\p{L}\p{M}]*|\d{5,}/gu, (token) => (/^\d/.test(token) ? this.number(token) : this.word(token)));
  }

  private word(token: string): string {
    const key = token.toLowerCase();
    if (token.length < 2 || this.known.has(key)) return token;
    let made = this.words.get(key);
    if (made === undefined) {
      made = this.fresh(key.length);
      this.words.set(key, made);
    }
    if (token === token.toUpperCase()) return made.toUpperCase();
    return token[0] === token[0]?.toUpperCase() ? `${made[0]?.toUpperCase()}${made.slice(1)}` : made;
  }

  /** About as long as the word it stands for, and never used before. */
  private fresh(length: number): string {
    for (let at = this.words.size + 1; ; at += 1) {
      let word = '';
      for (let rest = at * 7 + length; word.length < Math.min(length, 9) || rest > 0; rest = Math.floor(rest / syllables.length))
        word += syllables[rest % syllables.length];
      if (!this.known.has(word) && ![...this.words.values()].includes(word)) return word;
    }
  }

  private number(token: string): string {
    let made = this.digits.get(token);
    if (made === undefined) {
      made = `9${String(this.digits.size + 1).padStart(token.length - 1, '0')}`;
      this.digits.set(token, made);
    }
    return made;
  }

  /** Words that were replaced, lower case, for the proof that none is left. */
  replaced(): string[] {
    return [...this.words.keys(), ...this.digits.keys()];
  }
}

/** Path segments of LinkedIn that name a kind of page and nobody. */
const pathWords = new Set(
  'in company school showcase about people jobs posts life details experience education skills overlay contact-info search results all companies content schools preload custom-invite messaging compose feed mynetwork view home safety go redir redirect sales lead account'.split(
    ' ',
  ),
);

/** An address of the same shape: LinkedIn stays LinkedIn with invented slugs, every other host becomes one under `.example`. */
export function inventAddress(address: string, inventor: Inventor): string {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return /^(?:#|$)/.test(address) ? address : 'https://www.acme.example/';
  const linkedIn = url.hostname === 'linkedin.com' || url.hostname.endsWith('.linkedin.com');
  const part = (text: string) => (pathWords.has(text) ? text : encodeURIComponent(inventor.text(decodeURIComponent(text)).replaceAll(' ', '-')));
  const host = linkedIn ? url.hostname : `${inventor.text(url.hostname.replace(/^www\./, '').split('.')[0] ?? 'acme').toLowerCase()}.example`;
  const query = [...url.searchParams]
    .filter(([name]) => /^(vanityName|profileUrn|currentCompany|url|currentJobId)$/.test(name))
    .map(([name, value]) => `${name}=${encodeURIComponent(name === 'url' ? inventAddress(value, inventor) : inventor.text(value))}`);
  return `https://${host}${url.pathname.split('/').map(part).join('/')}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

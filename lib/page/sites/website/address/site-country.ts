/**
 * The country of a website: its top-level domain's; where that says none (.com), the one country that all telephone
 * numbers of the page are called in.
 */
import { namesByCountry } from '@/lib/language/site-words/site-words';
import type { Outline } from '../../../outline/outline';
import type { Page } from '../../../reader';

/** Domains that say nothing about a country. */
const worldly = new Set(['io', 'ai', 'co', 'me', 'tv', 'cc', 'fm', 'gg', 'ly', 'to', 'sh', 'us', 'la', 'vc', 'eu']);

/** "+51 934 046 181", "tel:0051…", "wa.me/51934046181". */
const international = /(?:\+|(?:^|[^\d])00|wa\.me\/|phone=)\s?\(?([1-9][\d\s().-]{7,17})/g;

/** Longer texts are prose, whose numbers are other people's. */
const longestText = 200;

/** By the page's outline: addresses ask once, sentences one by one. */
const known = new WeakMap<Outline, string | null>();

/** ISO 3166-1 alpha-2, null where nothing tells or numbers of several countries stand on the page. */
export function siteCountry({ url, outline }: Page): string | null {
  if (!known.has(outline)) known.set(outline, countryOf(url, outline));
  return known.get(outline) ?? null;
}

function countryOf(url: URL, outline: Outline): string | null {
  const end = url.hostname.split('.').at(-1) ?? '';
  if (end === 'uk') return 'GB';
  if (/^[a-z]{2}$/.test(end) && !worldly.has(end)) return end.toUpperCase();
  const called = new Set<string>();
  const links = outline.links.map(({ href }) => href).filter((href) => /^tel:|wa\.me|whatsapp/i.test(href));
  for (const text of [...outline.lines.map((line) => line.text), ...links]) {
    if (text.length > longestText) continue;
    for (const [, number = ''] of text.matchAll(international)) called.add(calledIn(number.replace(/\D/g, '')));
  }
  const [only = ''] = called;
  return called.size === 1 && only !== '' ? only : null;
}

/** "" for numbers of several countries (+1, +7) and of none. */
function calledIn(digits: string): string {
  for (const [country, [code]] of namesByCountry('callingCodes')) if (digits.startsWith(code!)) return country;
  return '';
}

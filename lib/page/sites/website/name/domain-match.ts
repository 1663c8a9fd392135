/**
 * How well a name fits the word that the company chose for its domain. Domains are the one part of a website that
 * its web designer did not write: "leewardpro" speaks for "Leeward Productions" and against everybody else on the page.
 */
import { fold } from '@/lib/kernel/text';
import { nameKey } from './words';

/** Words that companies put around their name when the bare domain was taken. */
const around =
  /^(?:get|try|go|use|join|my|the|team|hello|we|wear|shop)(?=\w{4})|(?<=\w{3})(?:hq|app|inc|llc|ltd|gmbh|corp|co|company|group|online|shop|store|web|site|usa|us|uk|global|intl|official|tech)$/g;

/** The domain's word without hyphens, once more without the words around it, and with "ue" read as "ü". */
export function domainKeys(label: string): string[] {
  const key = fold(label).replace(/[^a-z\d\u00C0-\u1FFF\u3040-\uFFEF]+/g, '');
  return [...new Set([key, key.replace(around, ''), key.replace(/([aou])e/g, '$1')])].filter((each) => each.length >= 2);
}

/**
 * 1 = the same word; 0.8 = one begins with the other, or the domain is made of the beginnings of the name's words
 * in order ("woodsins" of "Woods Insurance Service"); 0.6 = initials, or one holds the other; 0 = nothing in common.
 */
export function domainMatch(name: string, keys: readonly string[]): number {
  const key = nameKey(name);
  if (key.length < 2) return 0;
  const [domain = ''] = keys;
  if (keys.includes(key)) return 1;
  if (domain.length < 3) return 0;
  const short = Math.min(key.length, domain.length);
  if (short >= 4 && (key.startsWith(domain) || domain.startsWith(key))) return 0.8;
  const words = fold(name)
    .replace(/&/g, ' and ')
    .split(/[^a-z\d\u00C0-\u1FFF\u3040-\uFFEF]+/)
    .filter(Boolean)
    .slice(0, 8);
  if (domain.length >= 4 && isMadeOf(domain, words)) return 0.8;
  const initials = words.map((word) => word[0]).join('');
  if (initials.length >= 3 && initials === domain) return 0.6;
  return short >= 5 && (key.includes(domain) || domain.includes(key)) ? 0.6 : 0;
}

/** True when the domain is beginnings of at least two of the words, in order, the first word's (three letters or the whole of it) first. */
function isMadeOf(domain: string, words: string[]): boolean {
  const dead = new Set<number>();
  const reach = (at: number, from: number, used: number): boolean => {
    if (at === domain.length) return used >= 2;
    const state = (at * 16 + from) * 4 + Math.min(used, 2);
    if (dead.has(state)) return false;
    dead.add(state);
    for (let word = from; word < words.length; word++) {
      if (used === 0 && word > 0) return false;
      const text = words[word]!;
      let same = 0;
      while (same < text.length && text[same] === domain[at + same]) same++;
      for (let take = same; take > 0; take--) {
        if (used === 0 && take < Math.min(3, text.length)) break;
        if (reach(at + take, word + 1, used + 1)) return true;
      }
    }
    return false;
  };
  return domain.length <= 30 && reach(0, 0, 0);
}

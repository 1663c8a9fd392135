/** Whether a mailbox is named with a firm's words: how small firms name theirs where anybody may have one. */
import { fold } from '@/lib/kernel/text';
import { patternFor } from '@/lib/language/site-words/site-words';
import { nameKey } from '../name/words';
import { mailboxOf } from './emails';

let trades: RegExp | null = null;

/** Letters glued to words of the firm and its trade that are no person's name. */
const mostInitials = 2;
/** RFC 5321 §4.5.3.1.3 and its errata: no address is longer. */
const longestAddress = 254;
/** A word that few others have: what follows it need not be known, unless it is as short as a first name. */
const longWord = 7;
const shortestTail = 4;
/** Characters: so short a word of the firm counts beside its long ones; beginnings of two words must each have as many. */
const shortWord = 3;
/** Characters of a mailbox's name, and words of a firm's, in which beginnings are looked for: each more multiplies the ways. */
const longestBox = 30;
const mostWords = 8;
const legalForms = /^(?:gmbh|gbr|ohg|kg|ag|ug|ltd|llc|inc|srl|srls|spa|snc|sarl|sas|eurl|bv|nv|oy|ab|as|aps|sro|doo)$/;

/**
 * Words of the firm's name and of trades make up the mailbox, one of the firm's own among them ("fb.totalglass@" of
 * FB Total). A word that stands apart and is none of them is a person's name, and so are letters beside one single word
 * ("jbeck@" of Beck Elektro).
 */
export function isFirms(address: string, company: string): boolean {
  if (address.length > longestAddress) return false;
  const mailbox = fold(mailboxOf(address));
  trades ??= new RegExp(patternFor('trades'), 'g');
  const all = company.split(/[^\p{L}]+/u).map(nameKey);
  const own = all.filter((word) => word.length >= 4).sort((one, other) => other.length - one.length);
  const isTrade = (word: string): boolean => word.search(trades!) === 0;
  if (isAbbreviated(mailbox, all)) return true;
  let words = 0;
  let named = false;
  let left = 0;
  for (const part of mailbox.split(/[^a-z]+/)) {
    if (part === '' || legalForms.test(part) || (part.length < 4 && all.includes(part))) continue;
    let rest = part;
    for (const word of own) {
      if (!rest.includes(word)) continue;
      rest = rest.replace(word, ' ');
      words += 1;
      named ||= !isTrade(word);
    }
    words += rest.match(trades)?.length ?? 0;
    rest = rest.replace(trades, ' ');
    if (rest === part) return false;
    /** "gabonbtp": short words of the firm count beside its long ones. */
    for (const word of all) if (word.length > 1 && word.length <= shortWord && rest.includes(word)) rest = rest.replace(word, ' ');
    const tail = rest.replaceAll(' ', '');
    const follows = tail.length >= shortestTail && own.some((word) => word.length >= longWord && !isTrade(word) && part.startsWith(word));
    if (follows) words += 1;
    else if (!legalForms.test(tail)) left += tail.length;
  }
  return named && left <= (words > 1 ? mostInitials : 0);
}

/**
 * "bsespressi" of Brescia Servizi Espressi, "vakaut" of Vakkilan Autot: beginnings of the name's first words, one behind
 * the other. Of two words both are long, of three or more one is whole: else it may be a person's.
 */
function isAbbreviated(mailbox: string, words: readonly string[]): boolean {
  const box = mailbox
    .split(/[._-]/)
    .filter((part) => !legalForms.test(part))
    .join('')
    .replace(/\d+$/, '');
  if (box.length > longestBox || words.length > mostWords) return false;
  const reach = (at: number, used: number, shortest: number, whole: boolean): boolean => {
    if (at === box.length) return (used === 2 && shortest >= shortWord && !/[._-]/.test(mailbox)) || (used > 2 && whole);
    const word = words[used] ?? '';
    let same = 0;
    while (same < word.length && word[same] === box[at + same]) same += 1;
    for (let take = same; take > 0; take -= 1)
      if (reach(at + take, used + 1, Math.min(shortest, take), whole || (take === word.length && take >= shortestTail))) return true;
    return false;
  };
  return reach(0, 0, box.length, false);
}

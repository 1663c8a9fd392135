/** "CTO at Acme | Speaker" → title and company. Careful by design: a headline is free text and a wrong employer is worse than none. */
import { clean } from '@/lib/kernel/text';
import { gather, bare as plain } from './label-words';

const sure = gather((words) => words.at);
const weak = gather((words) => words.weakAt);
const subjects = gather((words) => words.subjects);
const isSubject = (word: string): boolean => [...subjects()].some((beginning) => word.startsWith(beginning));
const notNow = gather((words) => words.notNow);

const legalEnd = /^(?:inc|llc|ltd|limited|gmbh|ag|se|co|corp|corporation|plc|s\.?a\.?|s\.?l\.?|b\.?v\.?|llp|lp)\b/i;

/** What stands before the first thing that cannot belong to a company's name. */
function companyIn(text: string): string {
  const ended = text.split(/\s[-–—/]\s|[|•·;▪►]|\s{2,}| (?:and|und|et|&) (?=\p{Lu}?\p{Ll}+ (?:at|bei|chez)\b)/u)[0] ?? '';
  const [first = '', ...rest] = ended.split(/,\s/);
  const next = rest[0] ?? '';
  const name = (legalEnd.test(next) ? `${first}, ${next}` : first).replace(/[\s,!]+$/, '');
  const last = name.split(' ').at(-1) ?? '';
  return legalEnd.test(last) || /\..*\.$/.test(last) ? name : name.replace(/\.+$/, '');
}

interface Join {
  index: number;
  weak: boolean;
}

/** The one joining word of a text; null when there is none or more than one that counts. */
function joinOf(words: readonly string[]): Join | null {
  const joins = words.flatMap((word, index): Join[] => {
    if (index === 0) return [];
    if (word === '@') return [{ index, weak: false }];
    const spoken = plain(word);
    return sure().has(spoken) ? [{ index, weak: false }] : weak().has(spoken) ? [{ index, weak: true }] : [];
  });
  const clear = joins.filter((join) => !join.weak);
  const candidates = clear.length > 0 ? clear : joins;
  return candidates.length === 1 ? candidates[0]! : null;
}

/** True when the words before the join can be a title that is held now. */
function isTitle(title: string, weakJoin: boolean): boolean {
  if (title.length < 2 || title.length > 100 || /^\d/.test(title)) return false;
  const folded = plain(title);
  const [first = '', second = ''] = folded.split(/[\s,]+/);
  return !notNow().has(first) && !notNow().has(`${first} ${second}`) && !/^ex[-\s]/.test(folded) && !(weakJoin && isSubject(first));
}

/** A name starts with a capital or digit; in lower case it must be a single word ("stripe", "eBay", "example.io") and the join beyond doubt. */
function isCompany(company: string, weakJoin: boolean): boolean {
  if (company.length < 2 || company.length > 80) return false;
  if (/^[\p{Lu}\p{Lo}\d]/u.test(company)) return !weakJoin || !plain(company).split(' ').some(isSubject);
  return !weakJoin && /^\p{Ll}[\p{L}\d.-]+$/u.test(company);
}

/**
 * Title and company of the first part of a headline that joins two; null when it is a former role, a wish, a subject
 * ("Especialista en Marketing") or has two joining words. Both are words of the page, unchanged.
 */
export function splitTitleAtCompany(headline: string): { title: string; company: string } | null {
  if (headline.length > 300) return null;
  for (const part of clean(headline).split(/[|•·;]/)) {
    const words = part
      .trim()
      .replace(/ @(?=[\p{L}\d])/gu, ' @ ')
      .split(' ');
    const join = joinOf(words);
    if (!join) {
      if (words.some((word, index) => index > 0 && (word === '@' || sure().has(plain(word))))) return null;
      continue;
    }
    const title = words
      .slice(0, join.index)
      .join(' ')
      .replace(/[\s,–—-]+$/, '');
    const company = companyIn(words.slice(join.index + 1).join(' '));
    return isTitle(title, join.weak) && isCompany(company, join.weak) ? { title, company } : null;
  }
  return null;
}

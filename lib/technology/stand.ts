/** Whether a literal, or the pattern around it, stands in a value where it means something. */
import { siteOfHost } from '@/lib/kernel/site';
import type { Stand } from './fingerprint-table';

interface Host {
  start: number;
  end: number;
}

/** Where the host stands in an address: behind a user name, before the port. */
function hostIn(lower: string): Host | null {
  const scheme = /^https?:\/\//.exec(lower);
  if (!scheme) return null;
  const [authority = ''] = lower.slice(scheme[0].length).split(/[/?#\\]/, 1);
  const start = scheme[0].length + authority.lastIndexOf('@') + 1;
  const port = lower.indexOf(':', start);
  const end = scheme[0].length + authority.length;
  return { start, end: port >= 0 && port < end ? port : end };
}

/** What may follow a name in its own host: the rest of the label and an ending like ".com" or ".com.au". Else the host is somebody else's. */
const ending = /^[\w-]*(?:\.[a-z]{2,24}|(?:\.(?:co|com|org|net|or|ne))?\.[a-z]{2})?$/;
const isWord = (sign: string | undefined): boolean => sign !== undefined && /[a-z\d]/.test(sign);

/** What begins at `from` and holds a host up to `to` names this host or a domain above it, to its end. */
const namesHost = (lower: string, from: number, to: number, host: Host): boolean =>
  from < host.end && to >= host.end && (from <= host.start || lower[from - 1] === '.' || lower[from] === '.');

/** A name that begins with the match, in a host or behind it: not the end of another word, not a host that goes on. */
const namesPart = (lower: string, from: number, to: number, host: Host): boolean =>
  !(isWord(lower[from]) && isWord(lower[from - 1])) &&
  (from >= host.end || to >= host.end || to <= host.start || ending.test(lower.slice(to, host.end)));

/** @param lower the value in lower case, in which the literal stands. @param site of the page, for `own`. */
export function standsAt(stand: Stand, lower: string, literal: string, pattern: RegExp | null, site: string | null): boolean {
  if (stand === 'is') return lower === literal;
  if (stand === 'from') return lower.startsWith(literal);
  const host = hostIn(lower);
  if (host === null || literal === '') return stand === 'in' && (pattern === null || pattern.test(lower));
  if (stand === 'own') {
    const own = siteOfHost(lower.slice(host.start, host.end));
    return own !== null && own === site;
  }
  const match = pattern?.exec(lower);
  if (match === null) return false;
  if (stand === 'in' && match) return namesPart(lower, match.index, match.index + match[0].length, host);
  const fits = stand === 'host' ? namesHost : namesPart;
  for (let at = lower.indexOf(literal); at >= 0; at = lower.indexOf(literal, at + 1))
    if (fits(lower, match?.index ?? at, at + literal.length, host)) return true;
  return false;
}

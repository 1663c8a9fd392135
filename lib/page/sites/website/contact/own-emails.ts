/**
 * E-mail addresses of the company itself. A person's address is never taken, company or not: only mailboxes that are
 * named after a task ("sales@", "kontakt@"), after the company or after its place on the page are a company's own.
 */
import { fold } from '@/lib/kernel/text';
import { patternFor } from '@/lib/language/site-words/site-words';
import { labelOf, siteOf } from '../domain';
import { nameKey } from '../name/words';
import { runsServers } from '../server-hosts';
import { domainOf, mailboxOf } from './emails';
import { isFirms } from './firm-mailbox';

/** Task words that are no plain words of a table: with several writings, or so short that they need the edge itself. */
const marked = 'servi[cz]i|(?<!is)mail|cliente?s|hr$|^hr|rh$|web$|^web|^ir$|^handel$|^kadry$|^praca$|^birou$|^bilgi$|^sac$|^pec$|^kontor';
/** Task words at the head or at the end of a part of a mailbox's name: "sales-uk", "acmeinfo", not "ismailov". */
let atAnEdge: RegExp | null = null;
/** Words of the tables stand alone, and not behind a first name: many begin a surname ("lager@", "jan.lager@"). */
let wholeTask: RegExp | null = null;

function isTask(box: string): boolean {
  if (atAnEdge === null) {
    const words = `(?:${patternFor('mailEdges')}|${marked})`;
    atAnEdge = new RegExp(`(?:^|[._\\d-])${words}|${words}s?\\d*(?:$|[._-])`);
  }
  wholeTask ??= new RegExp(`(?:^|-)(?:${patternFor('mailTasks')})s?\\d*(?:$|[._-])`);
  return atAnEdge.test(box) || wholeTask.test(box);
}

export interface EmailHints {
  /** `acme.com`. */
  site: string;
  /** The domain's word and its variants. */
  keys: readonly string[];
  company?: { name: string } | null;
}

/** Mail hosts that anybody may use: a small company's own address often stands there. */
const freeMail =
  /^(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|aol|icloud|me|gmx|web|t-online|orange|wanadoo|free|libero|btinternet|btconnect|comcast|sbcglobal|verizon|shaw|telus|bigpond|telefonica|protonmail|proton|msn|fastmail|virgilio|tiscali|alice|tin|inwind|laposte|sfr|neuf|bbox|numericable|telenet|skynet|ziggo|kpnmail|hetnet|xs4all|telia|bluewin|freenet|arcor|aon|wp|o2|interia|onet|poczta|seznam|centrum|uol|bol|terra|sapo|naver|qq|163|126)\./;

/**
 * Which of a page's addresses are the company's. Another firm's domain counts only when the page shows no address of
 * the site's own and this one alone: companies do keep their mail elsewhere, but a list of addresses is a directory.
 */
export function companysOf(addresses: readonly string[], hints: EmailHints): string[] {
  /** "acme.de" and "acme.ch" are one firm's. */
  const isOwn = (address: string): boolean =>
    siteOf(domainOf(address)) === hints.site || (labelOf(hints.site).length >= 5 && labelOf(domainOf(address)) === labelOf(hints.site));
  const keys = hints.company ? [...hints.keys, nameKey(hints.company.name)] : hints.keys;
  const isStrange = (address: string): boolean => !isOwn(address) && !freeMail.test(domainOf(address)) && !runsServers(domainOf(address));
  const strange = new Set(addresses.filter(isStrange).map((each) => siteOf(domainOf(each))));
  const strangeCounts = strange.size === 1 && !addresses.some(isOwn);
  return addresses.filter(
    (each) =>
      !isBroken(each) &&
      (isOwn(each) || freeMail.test(domainOf(each)) || (strangeCounts && isStrange(each))) &&
      (isMailbox(each, keys) || (!isOwn(each) && isFirms(each, hints.company?.name ?? ''))),
  );
}

/** Sites of other firms whose addresses stand on the page: three or more make it a directory. */
export const strangersIn = (addresses: readonly string[], site: string): number =>
  new Set(addresses.map((each) => siteOf(domainOf(each))).filter((each) => each !== site && !freeMail.test(each))).size;

/** Samples, among them what nobody can have: "info@gmail.com". */
const placeholder =
  /@(?:example|domain|yourdomain|email|emailaddress|company|yourcompany|website|yourwebsite|yoursite|mysite|sentry|wixpress)\.|^(?:you|your|name|user|john|jane|someone|email|username)@|^(?:info|contact|sales|support|office|admin|hello|mail|help|service|kontakt|contato|contacto)@(?:gmail|yahoo|hotmail|outlook)\.|\.(?:png|jpe?g|gif|webp|svg)$/;

const isBroken = (address: string): boolean => placeholder.test(address) || /[._]{2}|^[^@]*\.@/.test(address);

function isMailbox(address: string, keys: readonly string[]): boolean {
  const box = fold(mailboxOf(address));
  const plain = box.replace(/[^a-z\d]/g, '');
  /** "jan.schneider", "j.schneider": of the people with the firm's name. */
  const first = /^[a-z]{1,20}(?=[._][a-z])/.exec(box)?.[0] ?? '';
  return (
    isTask(box) ||
    keys.some((key) => key.length >= 3 && ((plain.includes(key) && key.includes(first)) || (plain.length >= 3 && key.startsWith(plain))))
  );
}

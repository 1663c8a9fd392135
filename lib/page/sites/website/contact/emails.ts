/**
 * E-mail addresses of the company itself. A person's address is never taken, company or not: only mailboxes that are
 * named after a task ("sales@", "kontakt@"), after the company or after its place on the page are a company's own.
 */
import { fold } from '@/lib/kernel/text';
import { patternFor } from '@/lib/language/site-words/site-words';
import { labelOf, siteOf } from '../domain';
import { nameKey } from '../name/words';

const shape = /[a-zÀ-ɏ\d][a-zÀ-ɏ\d._%+-]{0,63}@[a-z\d][a-z\d.-]{1,62}\.[a-z]{2,18}/gi;
/** `info (at) acme.de`, `info[at]acme[dot]com`: German notices write them so. */
const spelt =
  /([a-zÀ-ɏ\d][a-zÀ-ɏ\d._%+-]{0,63})\s?[([{]\s?(?:at|ät|arroba|a)\s?[)\]}]\s?([a-z\d-]{1,60})\s?(?:\.|[([{]\s?(?:dot|punkt|point|punto)\s?[)\]}])\s?([a-z]{2,18}(?:\.[a-z]{2,3})?)(?![\w@])/gi;

/** Task words at the head or at the end of a part of a mailbox's name: "sales-uk", "acmeinfo", not "ismailov". */
const taskWords =
  /info|contact|kontakt|contat|sales|support|service|servi[cz]i|help|hello|hallo|hola|bonjour|ciao|office|(?<!is)mail|post|admin|enquir|inquir|anfrage|verkauf|vertrieb|vente|ventas|vendas|vendite|comercial|commercial|comunica|accueil|atencion|atendimento|cliente?s|clienti|customer|care|team|press|presse|prensa|media|market|job|career|karriere|recruit|bewerb|empleo|emploi|personal|hr$|^hr|rh$|account|billing|rechnung|factur|buchhalt|finance|order|bestell|pedido|commande|shop|store|tienda|booking|reserv|legal|privacy|datenschutz|dpo|dsgvo|gdpr|security|abuse|webmaster|web$|^web|news|partner|invest|^ir$|feedback|quote|estimate|request|question|general|reception|secretar|sekretariat|direction|zentrale|warehouse|shipping|return|tech|dispatch|event|demo|subscri|member|donat|volunteer|edit|redak|advert|training|school|project|export|import|purchas|einkauf|biuro|sprzedaz|rekrutacj|obsluga|zamowien|faktur|^handel$|^kadry$|^praca$|forsalj|kundtjanst|kundservice|ekonomi|kundeservice|salg|regnskab|firmapost|myynti|asiakaspalvelu|toimisto|laskutus|rekry|obchod|prodej|podpora|objednavk|vanzari|comenzi|suport|^birou$|satis|destek|^bilgi$|muhasebe|iletisim|saiyo|toiawase|^sac$|segreteria|amministrazione|^pec$|resepsjon|^kontor/;
const atAnEdge = (words: string): RegExp => new RegExp(`(?:^|[._\\d-])(?:${words})|(?:${words})s?\\d*(?:$|[._-])`);
const tasks = atAnEdge(taskWords.source);
/** Words of the tables stand alone: many begin a name, too. */
let wholeTasks: RegExp | null = null;
const isTask = (box: string): boolean => {
  wholeTasks ??= new RegExp(`(?:^|[._-])(?:${patternFor('mailTasks')})s?\\d*(?:$|[._-])`);
  return tasks.test(box) || wholeTasks.test(box);
};
let trades: RegExp | null = null;

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

/** Every address in a text, a person's too, lower case. */
export function addressesIn(text: string): string[] {
  if (!/[@([{]/.test(text)) return [];
  const part = text.slice(0, 5_000);
  const found = [...part.matchAll(shape)].map((match) => match[0]);
  for (const [, name, domain, end] of part.matchAll(spelt)) found.push(`${name}@${domain}.${end}`);
  return [...new Set(found.map((each) => each.toLowerCase()))];
}

/** The address of a `mailto:` link; null for a share link without one. */
export function addressOfLink(href: string): string | null {
  if (!/^mailto:/i.test(href)) return null;
  try {
    return addressesIn(decodeURIComponent(href.slice(7).split('?')[0]!))[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * Which of a page's addresses are the company's. Another firm's domain counts only when the page shows no address of
 * the site's own and this one alone: companies do keep their mail elsewhere, but a list of addresses is a directory.
 */
export function companysOf(addresses: readonly string[], hints: EmailHints): string[] {
  const domainOf = (address: string): string => address.slice(address.indexOf('@') + 1);
  /** "acme.de" and "acme.ch" are one firm's. */
  const isOwn = (address: string): boolean =>
    siteOf(domainOf(address)) === hints.site || (labelOf(hints.site).length >= 5 && labelOf(domainOf(address)) === labelOf(hints.site));
  const keys = hints.company ? [...hints.keys, nameKey(hints.company.name)] : hints.keys;
  const strange = new Set(addresses.filter((each) => !isOwn(each) && !freeMail.test(domainOf(each))).map((each) => siteOf(domainOf(each))));
  const strangeCounts = strange.size === 1 && !addresses.some(isOwn);
  return addresses.filter(
    (each) =>
      (isOwn(each) || freeMail.test(domainOf(each)) || strangeCounts) &&
      (isMailbox(each, keys) || (!isOwn(each) && isFirms(each, hints.company?.name ?? ''))),
  );
}

/** Sites of other firms whose addresses stand on the page: three or more make it a directory. */
export const strangersIn = (addresses: readonly string[], site: string): number =>
  new Set(addresses.map((each) => siteOf(each.slice(each.indexOf('@') + 1))).filter((each) => each !== site && !freeMail.test(each))).size;

const placeholder =
  /@(?:example|domain|yourdomain|email|sentry|wixpress)\.|^(?:you|your|name|user|john|jane|someone|email|username)@|\.(?:png|jpe?g|gif|webp|svg)$/;

function isMailbox(address: string, keys: readonly string[]): boolean {
  const box = address.slice(0, address.indexOf('@'));
  if (placeholder.test(address) || /[._]{2}|^\.|\.$/.test(box)) return false;
  const plain = fold(box).replace(/[^a-z\d]/g, '');
  return isTask(fold(box)) || keys.some((key) => key.length >= 3 && (plain.includes(key) || (plain.length >= 3 && key.startsWith(plain))));
}

/** Letters beside the firm's words that are no person's name. */
const mostInitials = 3;

/** Elsewhere: one long word of the firm's name, or such words and trades make up the mailbox, but for initials ("fb.totalglass@" of FB Total). */
function isFirms(address: string, company: string): boolean {
  const box = fold(address.slice(0, address.indexOf('@'))).replace(/[^a-z]/g, '');
  const own = company
    .split(/[^\p{L}]+/u)
    .map(nameKey)
    .filter((word) => word.length >= 4);
  if (own.some((word) => word.length >= 7 && box.includes(word))) return true;
  trades ??= new RegExp(patternFor('trades'), 'g');
  const rest = own.reduce((left, word) => left.replace(word, ''), box).replace(trades, '');
  return rest.length < box.length && rest.length <= mostInitials;
}

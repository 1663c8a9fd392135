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
/** Words of the tables stand alone, and not behind a first name: many begin a surname ("lager@", "jan.lager@"). */
let wholeTasks: RegExp | null = null;
const isTask = (box: string): boolean => {
  wholeTasks ??= new RegExp(`(?:^|-)(?:${patternFor('mailTasks')})s?\\d*(?:$|[._-])`);
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

const isBroken = (address: string): boolean => placeholder.test(address) || /[._]{2}|^[^@]*\.@/.test(address);

function isMailbox(address: string, keys: readonly string[]): boolean {
  const box = fold(address.slice(0, address.indexOf('@')));
  if (isBroken(address)) return false;
  const plain = box.replace(/[^a-z\d]/g, '');
  /** "jan.schneider", "j.schneider": of the people with the firm's name. */
  const first = /^[a-z]{1,20}(?=[._][a-z])/.exec(box)?.[0] ?? '';
  return (
    isTask(box) ||
    keys.some((key) => key.length >= 3 && ((plain.includes(key) && key.includes(first)) || (plain.length >= 3 && key.startsWith(plain))))
  );
}

/** Letters glued to words of the firm and its trade that are no person's name. */
const mostInitials = 2;
/** A word that few others have: what follows it need not be known, unless it is as short as a first name. */
const longWord = 7;
const shortestTail = 4;
const legalForms = /^(?:gmbh|gbr|ohg|kg|ag|ug|ltd|llc|inc|srl|srls|spa|snc|sarl|sas|eurl|bv|nv|oy|ab|as|aps|sro|doo)$/;

/**
 * Elsewhere: words of the firm's name and of trades make up the mailbox, one of the firm's own among them
 * ("fb.totalglass@" of FB Total). A word that stands apart and is none of them is a person's name, and so are letters
 * beside one single word ("jbeck@" of Beck Elektro).
 */
function isFirms(address: string, company: string): boolean {
  if (isBroken(address)) return false;
  trades ??= new RegExp(patternFor('trades'), 'g');
  const all = company.split(/[^\p{L}]+/u).map(nameKey);
  const own = all.filter((word) => word.length >= 4).sort((one, other) => other.length - one.length);
  const isTrade = (word: string): boolean => word.search(trades!) === 0;
  let words = 0;
  let named = false;
  let left = 0;
  for (const part of fold(address.slice(0, address.indexOf('@'))).split(/[^a-z]+/)) {
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
    const tail = rest.replaceAll(' ', '');
    const follows = tail.length >= shortestTail && own.some((word) => word.length >= longWord && !isTrade(word) && part.startsWith(word));
    if (follows) words += 1;
    else if (!legalForms.test(tail)) left += tail.length;
  }
  return named && left <= (words > 1 ? mostInitials : 0);
}

/**
 * Whose address is it? Pages carry the addresses of supervisory authorities, hosting firms, resellers and customers;
 * the words and links above an address tell. An address that nobody claims is the company's.
 */
import { fold } from '@/lib/kernel/text';
import type { Outline } from '../../../outline/outline';
import type { Address } from '../address/address';
import { labelOf, siteOf } from '../domain';
import { domainMatch } from '../name/domain-match';
import { asName, endsWithLegalForm, nameKey } from '../name/words';
import { legalPath } from '../page-words';
import { runsServers } from '../server-hosts';
import type { WebsiteSubject } from '../subject';

/** True when the lines above an address name another firm, by its kind of institution or by a link to its site. */
export const isStrangersAddress = (above: string[], address: Address, outline: Outline, subject: WebsiteSubject): boolean =>
  isStrangers([...above, headingOver(outline, address)], subject) || isUnderStrangersLink(outline, address, subject);

/** Lines that a heading reaches down to an address. */
const headingReach = 8;

/** "Hébergeur" over the name, the label and the address of who runs the servers. */
function headingOver({ lines }: Outline, { first }: Address): string {
  for (let at = first - 1; at >= Math.max(0, first - headingReach); at -= 1) if (lines[at]!.level > 0) return lines[at]!.text;
  return '';
}

export function isOwnName(text: string, { keys, company }: WebsiteSubject): boolean {
  if (text.length > 80) return false;
  const own = company ? nameKey(company.name) : '';
  const key = nameKey(text);
  return (
    key.length >= 2 &&
    (key === own || (own.length >= 4 && key.startsWith(own)) || (key.length >= 4 && own.startsWith(key)) || domainMatch(text, keys) >= 0.8)
  );
}

/** Words of organisations that publish their address on other people's pages. */
const institution =
  /\b(?:ombudsman|authority|commission|commissioner|council|chamber|association|ministry|department of|bureau|court|tribunal|university|college|police|aufsichtsbeh[öo]rde|landesbeauftragte|\w{0,24}kammer|\w{0,24}versicherungs?|assurances?|assicurazion[ei]|aseguradora|minist[èe]re|cnil|agencia|aepd|hosting|hosted|t[áa]rhelyszolg[áa]ltat\w{0,4}|webhotell?|webhost|dostawca hostingu|sunucu|yer sa[ğg]lay[ıi]c[ıi]\w{0,3}|h[ée]bergeur|h[ée]bergement|webdesign|web design)\b/i;

/** True when the words above an address name somebody else. */
function isStrangers(above: string[], subject: WebsiteSubject): boolean {
  const own = ownWords(subject);
  return above.some((text) => {
    const name = asName(text);
    return name !== null && (institution.test(name) || runsServers(name)) && !sharesWord(name, own);
  });
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^a-z\d\u00C0-\u1FFF\u3040-\uFFEF]+/)
    .filter((word) => word.length >= 4);
/** Words of the company's name, and its domain's word, which may hold them. */
const ownWords = ({ company, keys }: WebsiteSubject): { words: Set<string>; domain: string } => ({
  words: new Set(wordsOf(company?.name ?? '')),
  domain: keys[0] ?? '',
});
const sharesWord = (name: string, own: { words: ReadonlySet<string>; domain: string }): boolean =>
  wordsOf(name).some((word) => own.words.has(word) || (word.length >= 5 && own.domain.includes(word)));

/** True when one of the three lines above links to another firm's site by a name that is not ours. */
function isUnderStrangersLink(outline: Outline, { first }: Address, subject: WebsiteSubject): boolean {
  const own = ownWords(subject);
  const { item } = outline.lines[first]!;
  return outline.lines.slice(Math.max(0, first - 3), first).some((line) => {
    const target = line.href === null || line.item !== item ? null : URL.parse(line.href);
    if (!target || !/^https?:$/.test(target.protocol) || isKin(target.host, subject) || isPublic.test(target.hostname)) return false;
    const name = asName(line.text);
    return name?.includes(' ') === true && !isOwnName(name, subject) && !sharesWord(name, own);
  });
}

/** Characters in front of an address in which its holder's name stands. */
const hostReach = 60;

/**
 * "Mossgate A/S, Havnevej 3, …": a firm with its legal form in front of the address, as consent banners and notices of
 * processors write theirs. A company's legal name may differ from its brand: then the page's copyright line or its legal
 * notice says that name too.
 */
export function isBehindStrangersName(outline: Outline, address: Address, subject: WebsiteSubject): boolean {
  const { before, first } = address;
  const own = ownWords(subject);
  const head = outline.lines[first]!.text.slice(0, 160);
  const front = address.place.text.split(',')[0]!;
  const ahead = head.includes(front) ? head.slice(0, head.indexOf(front)).slice(-hostReach) : head;
  if (runsServers(ahead) && !sharesWord(ahead, own)) return true;
  if (!endsWithLegalForm(before) || !outline.lines[first]!.text.includes(before) || isOwnName(before, subject) || sharesWord(before, own))
    return false;
  const firm = { words: new Set(wordsOf(before)), domain: '' };
  const isNotice = legalPath.test(URL.parse(outline.url)?.pathname ?? '');
  return !outline.lines.some(
    ({ text }, index) =>
      index !== first && text.length <= 300 && (/©|\(c\)|copyright/i.test(text) || (isNotice && text.length <= 60)) && sharesWord(text, firm),
  );
}

/** The same site, or a sister site whose domain begins like ours ("acmetools.com", "acmetyres.com"). */
const isKin = (host: string, { site, keys }: WebsiteSubject): boolean =>
  siteOf(host) === site || (keys[0] !== undefined && keys[0].length >= 5 && labelOf(host).startsWith(keys[0].slice(0, 5)));

/** Maps and networks that everybody links to. */
const isPublic =
  /(?:^|\.)(?:google\.[a-z.]+|goo\.gl|maps\.apple\.com|bing\.com|openstreetmap\.org|mapquest\.com|waze\.com|facebook\.com|twitter\.com|x\.com|linkedin\.com|instagram\.com|wa\.me|whatsapp\.com|t\.me|tiktok\.com|youtube\.com|yelp\.[a-z.]+)$/;

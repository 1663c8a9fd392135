/**
 * Where a registry ends and a company's name begins: `acme.co.uk` is a site, `co.uk` is not. A short list of our own
 * instead of the Public Suffix List (about 10,000 rules, nearly all for places where no company is): the words that
 * most countries use, what some countries add, and the countries that use none. A country that is missing takes the
 * usual words, because the other mistake (all companies below `com.xy` are one site) joins strangers.
 */

/** Second levels that nearly every country with second levels has. */
const usualWords = new Set('ac co com edu gob gov mil net org'.split(' '));

/** Countries where anyone may register the usual words, so that `com.de` would be an ordinary name. */
const flatCountries = new Set('ai at be ca cc ch co cz de dk ee eu fi fm fr gg hr ie io is it li lt lu lv me nl no se sk tv us'.split(' '));

/** Second levels of single countries beyond the usual words; for a flat country these are all there are. */
const ownWords: Readonly<Record<string, string>> = {
  at: 'ac co gv or',
  au: 'asn id',
  br: 'adv arq art blog eco eng ind inf jus med nom pro tur tv',
  ca: 'co gc',
  ci: 'go or',
  co: 'com edu gov net nom org',
  cr: 'ed fi go or sa',
  cy: 'ltd',
  ec: 'fin info med pro',
  es: 'nom',
  fr: 'asso com gouv nom tm',
  hk: 'idv',
  hr: 'com',
  hu: 'info',
  id: 'biz go my or sch web',
  ie: 'gov',
  il: 'muni',
  in: 'firm gen ind nic res',
  it: 'edu gov',
  jp: 'ad ed go gr lg ne or',
  ke: 'go info me ne or sc',
  kr: 'go ne or pe re',
  no: 'co',
  nz: 'geek gen govt iwi kiwi maori school',
  pe: 'nom',
  pl: 'biz info',
  rs: 'in',
  sg: 'per',
  th: 'go in or',
  tr: 'bel biz gen info k12 pol web',
  tw: 'idv',
  tz: 'go me ne or',
  ua: 'in kiev kyiv lviv',
  ug: 'go ne or sc',
  uk: 'ltd me nhs plc police sch',
  uy: 'gub',
  vn: 'biz info name pro',
  za: 'law nom school web',
};

/** Sold like a country's second level by companies: `acme.uk.com`. */
const soldNames = 'br.com cn.com co.com de.com eu.com gb.net jpn.com ru.com sa.com se.net uk.com uk.net us.com za.com'.split(' ');

const named: ReadonlySet<string> = new Set([
  ...soldNames,
  ...Object.entries(ownWords).flatMap(([country, words]) => words.split(' ').map((word) => `${word}.${country}`)),
]);

/** True when names are registered below `second.top`, as below `co.uk`. Both in lower case. */
export function isPublicSuffix(second: string, top: string): boolean {
  if (named.has(`${second}.${top}`)) return true;
  return top.length === 2 && !flatCountries.has(top) && usualWords.has(second);
}

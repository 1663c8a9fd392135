/**
 * Which of the candidates is the company's name: places that agree speak for each other, the domain speaks for
 * those that fit it. The form that the page shows most plainly is kept; what only one weak place says is no name.
 */
import { agree, answerable } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Page } from '../../../reader';
import { labelOf, siteOf } from '../domain';
import { type Candidate, candidatesOf } from './candidates';
import { domainKeys, domainMatch } from './domain-match';
import { endsWithLegalForm, nameKey, withoutLegalForm } from './words';

export interface CompanyName {
  name: string;
  confidence: number;
  evidence: Evidence[];
}

/** How much the domain's word weighs when it is the name's word exactly. */
const domainWeight = 0.55;
/** What a place that says more or less than the name ("Acme Help Center") lends to it. */
const kinship = 0.4;
/** A name with "Help Center" or "Blog" in it is that of a part of the site. */
const departmentWeight = 0.5;
/** Which place's spelling is kept, best first. */
const spelling: Candidate['place'][] = ['json-ld', 'site-name', 'title', 'domain', 'logo', 'heading', 'copyright', 'legal'];

export function companyNameOf(page: Page): CompanyName | null {
  const keys = domainKeys(labelOf(page.url.host));
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidatesOf(page, keys)) {
    const key = nameKey(candidate.name);
    if (key.length >= 2) groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  let best: { group: Candidate[]; score: number } | null = null;
  for (const [key, group] of groups) {
    const score = scoreOf(page, key, group, groups, keys);
    if (!best || score > best.score) best = { group, score };
  }
  if (!best || best.score < answerable) return null;
  /** A word of the text that only the domain speaks for: on a host of its own kind it names the house, not who lives there. */
  if (isPartOfSite(page.url.host) && best.group.every(({ place }) => place === 'domain')) return null;
  const holder = shorterHolder(best.group, [...groups.values()]);
  if (holder) {
    const score = scoreOf(page, nameKey(holder[0]!.name), holder, groups, keys);
    if (score >= answerable) best = { group: holder, score };
  }
  const longer = holder ? null : longerForm(best.group, [...groups.values()], page);
  const score = longer ? agree([best.score, 0.3]) : best.score;
  if (longer) best = { group: [...longer, ...best.group.filter((each) => each.place === 'domain')], score };
  const places = new Map<string, Evidence>();
  for (const each of best.group) if (!places.has(each.place)) places.set(each.place, each.evidence);
  return { name: spelt(longer ?? best.group), confidence: best.score, evidence: [...places.values()].slice(0, 4) };
}

const isPartOfSite = (host: string): boolean => host.replace(/^www\d?\./, '') !== siteOf(host);

/** A name that the page's own text repeats. */
const repeatedWeight = 0.25;
const repeats = 3;
const isRepeated = (name: string, { outline }: Page): boolean =>
  name.length >= 5 && outline.lines.filter(({ text }) => text.includes(name)).length >= repeats;

function scoreOf(page: Page, key: string, group: Candidate[], groups: Map<string, Candidate[]>, keys: readonly string[]): number {
  const byPlace = new Map<string, number>();
  const add = (place: string, weight: number): void => {
    byPlace.set(place, Math.max(weight, byPlace.get(place) ?? 0));
  };
  for (const each of group) add(each.place, each.weight * (parts.test(each.name) ? departmentWeight : 1));
  for (const [other, members] of groups) {
    if (other === key || key.length < 3 || !(other.startsWith(key) || (key.startsWith(other) && other.length >= 4))) continue;
    for (const each of members) if (!byPlace.has(each.place)) add(each.place, each.weight * kinship);
  }
  const fit = Math.max(...group.map((each) => domainMatch(each.name, keys)));
  if (fit > 0 && !byPlace.has('domain')) add('domain', fit * domainWeight);
  if (!byPlace.has('domain') && isRepeated(group[0]!.name, page)) add('said', repeatedWeight);
  return agree([...byPlace.values()]);
}

/** Words that name a part of a site or a department, never the end of a company's name. */
const parts =
  /\b(?:help|support|blog|contact|about|home|homepage|career|careers|login|documentation|docs|status|community|news|shop|store|team|reviews|privacy|terms|official|website|site|online|by|in|is|your|our|faqs?)\b/i;
const longestTail = 3;

/** The full form of a name whose short form won: "Balise" where title and small print say "Balise Auto Group". */
function longerForm(group: Candidate[], groups: Candidate[][], page: Page): Candidate[] | null {
  const short = [...new Set(group.map(({ name }) => withoutLegalForm(name)))].map((name) => name.split(/\s+/));
  const standsAlone = group.some(({ place, name }) => place !== 'domain' && place !== 'heading' && !/\.[a-z]{2,}$/i.test(name));
  const fits = groups.filter((members) => {
    const other = withoutLegalForm(members[0]!.name).split(/\s+/);
    const words = short.find(
      (each) => other.length > each.length && other.length <= each.length + longestTail && each.every((word, index) => other[index] === word),
    );
    if (!words || /\d/.test(other.slice(words.length).join(' ')) || parts.test(other.slice(words.length).join(' '))) return false;
    return members.some(
      ({ place, name }) =>
        place === 'copyright' ||
        place === 'json-ld' ||
        place === 'legal' ||
        (place === 'title' && !standsAlone && (other.length === words.length + 1 || isSaid(name, page))),
    );
  });
  return fits.sort((one, other) => new Set(other.map((each) => each.place)).size - new Set(one.map((each) => each.place)).size)[0] ?? null;
}

/**
 * The firm behind a product's site: "Acme Limited" holds the copyright where everything else says "Acme Project
 * Accounting". Only a name with a legal form that the winner begins with, at least two words shorter.
 */
function shorterHolder(group: Candidate[], groups: Candidate[][]): Candidate[] | null {
  const words = withoutLegalForm(group[0]!.name).split(/\s+/);
  const holders = groups.filter((members) =>
    members.some(({ place, name }) => {
      const own = withoutLegalForm(name).split(/\s+/);
      return place === 'copyright' && endsWithLegalForm(name) && own.length <= words.length - 2 && own.every((word, index) => words[index] === word);
    }),
  );
  return holders.length === 1 ? holders[0]! : null;
}

/** True when some line of the page, not only its title, says these words. */
const isSaid = (name: string, { outline }: Page): boolean => outline.lines.some((line) => line.text.includes(name));

/** The best place's spelling; capitals only give way to a spelling of mixed case. */
function spelt(group: Candidate[]): string {
  const sorted = [...group].sort((one, other) => spelling.indexOf(one.place) - spelling.indexOf(other.place));
  const shouts = (name: string): boolean => name.length > 4 && name === name.toUpperCase();
  const chosen = sorted.find((each) => !shouts(each.name)) ?? sorted[0]!;
  return chosen.name === withoutLegalForm(chosen.name) && chosen.name === chosen.name.toLowerCase()
    ? (sorted.find((each) => each.name !== each.name.toLowerCase()) ?? chosen).name
    : chosen.name;
}

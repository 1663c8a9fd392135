/**
 * People whom a page presents as the company's own: a name and, on the next line or behind a comma, a title, in cards of
 * one shape that repeat. Customers who speak, advisers, investors, speakers and authors are not the company's; a heading
 * above them or their own words in quotes tell.
 */
import { fold } from '@/lib/kernel/text';
import { isAbout } from '@/lib/language/site-words/site-words';
import { parseTitle } from '@/lib/language/titles/parse-title';
import type { Line, Outline } from '../../../outline/outline';
import type { Page } from '../../../reader';
import type { PageElement } from '../../../snapshot/page-element';
import { landmarksAround } from '../../../sources/lines';
import { addressesIn } from '../contact/emails';
import { phonesIn } from '../contact/phones';
import { isOwnName } from '../fields/whose-address';
import { endsWithLegalForm, withoutLegalForm } from '../name/words';
import { jobTitle } from '../names/job-title';
import { personName } from '../names/person-name';
import { aboutPath, endsOn } from '../page-words';
import type { WebsiteSubject } from '../subject';
import { Headings } from './headings';
import { type SoFar, titleBeside } from './title-beside';

export interface TeamMember {
  name: string;
  title: string;
  /** Lines of the name and of the title; the same where one line holds both. */
  line: number;
  titleLine: number;
}

interface Candidate extends TeamMember {
  shape: string;
  /** The title's line says that this firm is theirs. */
  isOfFirm: boolean;
}

/** Two cards of one shape are a list; one alone counts only under a heading that says "team". */
const fewest = 2;
const most = 100;

/** @param expected true on a page that its address calls the team's: there no heading has to say so. */
export function peopleOn({ outline, url }: Page, subject: WebsiteSubject, expected: boolean): TeamMember[] {
  const { lines } = outline;
  const isAboutPage = endsOn(aboutPath, url);
  const found: Candidate[] = [];
  /** Cards with a number, a mailbox or a profile of their own: nobody shows those of customers who speak. */
  const reachable: Candidate[] = [];
  const others = new Map<string, number>();
  const headings = new Headings();
  let skipTo = 0;
  for (const [index, line] of lines.entries()) {
    headings.see(line);
    if (index < skipTo || line.text.length > 160 || isOutside(outline, line)) continue;
    const shape = shapeOf(line);
    const person = personAt(
      lines,
      index,
      { free: skipTo, isBehind: found.some((each) => each.titleLine > each.line), isAhead: found.some((each) => each.titleLine < each.line) },
      subject,
    );
    if (person === null) {
      others.set(shape, (others.get(shape) ?? 0) + 1);
      continue;
    }
    skipTo = Math.max(person.titleLine, index) + 1;
    const group = headings.over(line);
    if (group === 'outsiders' && !/\b(?:board|chair\w*|beirat|aufsichtsrat\w*|vorsitz\w*)\b/i.test(person.title)) continue;
    if (group === 'outsiders' || isQuoted(lines, index)) continue;
    const titleLine = lines[person.titleLine]!;
    const isOfFirm = saysOfFirm(titleLine.text, subject);
    const leads = Math.abs(person.titleLine - index) === 1 && (isOfFirm || (isAboutPage && line.level > 0 && leadsFirm(person.title)));
    const isShown = expected || group === 'team' || leads;
    const candidate = { ...person, isOfFirm, shape: `${shape} ${person.titleLine === index ? 'inline' : shapeOf(titleLine)}` };
    if (isShown) found.push(candidate);
    else if (isReachable(outline, person)) reachable.push(candidate);
  }
  for (const same of Map.groupBy(reachable, ({ line, titleLine }) => `${lines[line]!.level} ${Math.sign(titleLine - line)}`).values())
    if (same.length >= fewest) found.push(...same);
  found.sort((one, other) => one.line - other.line);
  const shapes = Map.groupBy(found, ({ shape }) => shape);
  const people = new Map<string, TeamMember>();
  for (const each of found) {
    const same = shapes.get(each.shape)!;
    const strays = others.get(shapeOf(lines[each.line]!)) ?? 0;
    const isHeaded = lines[each.line]!.level > 0 || same.length >= 3;
    const isAlone = same.length < fewest;
    if (isAlone && !(each.isOfFirm || found.length >= fewest || lines[each.line]!.level > 0 || isLeader(outline, each))) continue;
    if (isAlone && each.titleLine < each.line && /^(?:unknown|mid)$/.test(parseTitle(each.title).seniority)) continue;
    const isLost = isAlone ? !each.isOfFirm && strays >= 3 : strays > same.length * 12;
    if (!isHeaded && isLost && !(found.length >= fewest && isReachable(outline, each))) continue;
    if (!people.has(each.name)) people.set(each.name, each);
  }
  return [...people.values()].slice(0, most);
}

/** Who founded, owns or runs a firm. */
const isTop = (title: string): boolean => /^(?:owner|founder|c-suite)$/.test(parseTitle(title).seniority);

/** Alone under a heading of the team: who founded or owns the firm, with a way to reach him or her. */
const isLeader = (outline: Outline, person: TeamMember): boolean => isTop(person.title) && isReachable(outline, person);

/** Lines behind a title on which a person's number or profile stands. */
const cardEnd = 3;

function isReachable({ lines, links }: Outline, { line, titleLine }: TeamMember): boolean {
  let last = titleLine + 1;
  while (last <= titleLine + cardEnd && lines[last] !== undefined && personName(lines[last]!.text) === null) last += 1;
  for (let at = titleLine + 1; at < last; at += 1)
    if (phonesIn(lines[at]!.text, lines[at - 1]!.text).length > 0 || addressesIn(lines[at]!.text).length > 0) return true;
  return links.some(({ href, first }) => first >= line && first < last && /^(?:tel|mailto):|\blinkedin\.com\/in\//i.test(href));
}

function isOutside(outline: Outline, line: Line): boolean {
  const around = landmarksAround(outline, line.section);
  return line.control || around.has('nav') || around.has('footer') || around.has('dialog') || line.node.closest('blockquote,q') !== null;
}

const shapeOf = ({ node, level, href, item }: Line): string =>
  `${tagOf(node.parentElement)}>${tagOf(node)} ${level} ${href === null ? '' : 'a'} ${item === null ? '' : 'li'}`;

/** Tags that say nothing look the same to a reader. */
const tagOf = (node: PageElement | null): string =>
  /^(?:p|span|div|strong|b|em|i|small|font)$/.test(node?.localName ?? '') ? '' : (node?.localName ?? '');

/** "Jo Vale, Head of Sales", "Jo Vale – Head of Sales". */
const parting = /^([^,|–—:]{4,60}?)\s?(?:,|\s[|–—:-]|[|–—:])\s(.{2,90})$/;

function personAt(lines: readonly Line[], index: number, soFar: SoFar, subject: WebsiteSubject): TeamMember | null {
  const line = lines[index]!;
  const alone = personName(line.text);
  if (alone !== null) {
    const at = titleBeside(lines, index, soFar);
    const mayBe = at !== null && !namesFirm(alone, subject) && (!isOwnName(alone, subject) || leadsFirm(lines[at]!.text));
    const title = mayBe ? ownTitle(jobTitle(lines[at]!.text)!, subject, false) : null;
    return at === null || title === null ? null : { name: alone, title, line: index, titleLine: at };
  }
  const [, before = '', behind = ''] = parting.exec(line.text) ?? [];
  const name = before === '' ? null : personName(before);
  const title = name === null ? null : jobTitle(behind);
  const own = title === null ? null : ownTitle(title, subject, true);
  return name !== null && own !== null && !isOwnName(name, subject) ? { name, title: own, line: index, titleLine: index } : null;
}

/** Last words of firms that are no part of a title, as "Group" and "Partners" can be. */
const firmEnd = /\s(?:holdings?|ventures|industries|university)$/i;

/** "CEO at Acme", "CEO, Acme": without the firm when it is this one; null when it is another. */
function ownTitle(title: string, subject: WebsiteSubject, isInline: boolean): string | null {
  const match = /^(.+?)(?:\s(?:at|@|bei|chez|presso|bij|hos)\s|\s?@\s?)(.{2,60})$/i.exec(title);
  if (match) return isOwnName(match[2]!, subject) ? match[1]! : null;
  const comma = title.lastIndexOf(', ');
  const tail = comma > 0 ? title.slice(comma + 2) : '';
  if (tail === '') return title;
  if (isOwnName(tail, subject)) return title.slice(0, comma);
  const { seniority, functions } = parseTitle(tail);
  const isPart = !isInline || seniority !== 'unknown' || functions.length > 0 || isAbout('places', tail) || /^[A-Z]{2,5}$/.test(tail);
  return isPart && !endsWithLegalForm(tail) && !firmEnd.test(tail) ? title : null;
}

/** "Om Skovlyst" holds the firm's whole name; "Gernot Furrer" of Geo Furrer only shares a word with it. */
const namesFirm = (name: string, { company }: WebsiteSubject): boolean =>
  company !== null && (fold(name).includes(withoutLegalForm(company.name)) || withoutLegalForm(company.name).includes(fold(name)));

/** On a page about the firm, a heading with a name and nothing but "CEO", "Founder" below it is who runs the firm. */
const leadsFirm = (title: string): boolean => !/[,@]|\s(?:at|of|bei|chez|de|di|på|hos)\s/i.test(title) && isTop(title);

/** "Founder of Acme", "Directeur van Acme" on the site of Acme: the title itself says whose. */
const saysOfFirm = (title: string, subject: WebsiteSubject): boolean => {
  const [, rank = '', firm = ''] = /^(.{3,40}?)\s(?:of|at|van|von|bei|de|di|da|chez|hos|for|i)\s(.{2,60})$/i.exec(title) ?? [];
  return rank !== '' && /^(?:owner|founder|c-suite|director)$/.test(parseTitle(rank).seniority) && isOwnName(firm, subject);
};

/** The line in front is what somebody said. */
function isQuoted(lines: readonly Line[], index: number): boolean {
  return [lines[index - 1], lines[index - 2]].some(
    (line) => line !== undefined && line.level === 0 && /^["“„«»‘「『]|["”“»’」』]$/.test(line.text) && line.text.length > 25,
  );
}

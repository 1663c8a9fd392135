/**
 * Lines with a number or a mailbox that belong to a person: a card or a row with a name on it, or one line that holds
 * both. What stands there is never the company's (design §4), unless the page says the same elsewhere.
 */
import { fold } from '@/lib/kernel/text';
import { parseTitle } from '@/lib/language/titles/parse-title';
import type { Line } from '../../../outline/outline';
import type { Page } from '../../../reader';
import { landmarksAround } from '../../../sources/lines';
import { officesOf } from '../fields/offices';
import { endsWithLegalForm } from '../name/words';
import { jobTitle } from '../names/job-title';
import { personName } from '../names/person-name';
import { endsOn, legalPath } from '../page-words';
import type { WebsiteSubject } from '../subject';
import { addressesIn } from './emails';
import { phonesIn } from './phones';

/** A card's number stands near its name; one card alone has to be shorter to be known as one. */
const longestCard = 14;
const longestSingle = 6;
/** A box with more lines is a part of the page and no card. */
const mostBoxLines = 30;

/** "8203 Schaffhausen", "TX 78701": behind an address a number is an office's. */
const postcode = /(?:^|[\s,-])\d{4,5}\s+\p{Lu}\p{Ll}+|\b[A-Z]{2}\s\d{5}\b|\b\d{3}\s?\d{2}\s+\p{Lu}\p{Ll}+/u;
/** What is left of a line when its numbers, its mailboxes and the words for them are gone. */
const channelWords =
  /\b(?:tel|telefon\w*|t[ée]l[ée]phone|phone|mobile?|mob|cell|handy|fon|direct|direkt|durchwahl|e-?mail|mail|correo|tlf|puh|m[óo]vil|cellulare|celular|telefoon|whatsapp)\b[.:]?/gi;

export interface PersonsLine {
  /** The name as written, "" for a card that shows a title and a first name only. */
  name: string;
}

interface Card extends PersonsLine {
  at: number;
  far: boolean;
  titled: boolean;
}

/** By line; only lines that hold a number or a mailbox are looked at. */
export function personsLines(page: Page, subject: WebsiteSubject): Map<number, PersonsLine> {
  const { outline, url } = page;
  const { lines } = outline;
  const { addressLines } = officesOf(page, subject);
  const names = new Map<number, string | null>();
  const nameAt = (at: number): string | null => {
    const known = names.get(at);
    if (known !== undefined) return known;
    const name = nameIn(lines[at]!.text, subject);
    names.set(at, name);
    return name;
  };
  const cards = new Map<number, Card>();
  const found = new Map<number, PersonsLine>();
  for (const [at, line] of lines.entries()) {
    if (line.text.length > 200 || !holdsChannel(lines, at)) continue;
    const inline = inlineName(line.text, subject);
    if (inline !== null) found.set(at, { name: inline });
    else if (!isFrame(line)) {
      const card = cardOver(at, line);
      if (card) cards.set(at, card);
    }
  }
  const isLegal = endsOn(legalPath, url);
  const owners = new Set([...cards.values()].map((card) => card.at));
  for (const [at, card] of cards) if (owners.size > 1 || (!isLegal && !card.far && card.titled && card.name !== '')) found.set(at, card);
  return found;

  function isFrame({ section }: Line): boolean {
    const around = landmarksAround(outline, section);
    return around.has('footer') || around.has('header') || around.has('nav');
  }

  /** The name above a line, with nothing between them that could own the line instead. */
  function cardOver(at: number, line: Line): Card | null {
    for (let above = at - 1; above >= Math.max(0, at - longestCard); above -= 1) {
      const { text, level, node } = lines[above]!;
      if (endsWithLegalForm(text) || addressLines.has(above) || (text.length <= 80 && postcode.test(text)) || isFrame(lines[above]!)) return null;
      const name = nameAt(above);
      if (name !== null) {
        const titled = isTitle(above + 1) || isTitle(above - 1) || personName(text) === null;
        return at - above <= 4 || isOneBox(above, at, line) ? { name, at: above, far: at - above > longestSingle, titled } : null;
      }
      if (at - above <= 3 && level === 0 && isRank(text) && /^\p{Lu}[\p{L}-]{1,20}(?:\s\p{Lu}[\p{L}-]{1,20})?$/u.test(lines[above - 1]?.text ?? ''))
        return { name: nameAt(above - 1) ?? '', at: above - 1, far: false, titled: true };
      if (level > 0 && !isTitle(above) && !boxOf(node, line)) return null;
    }
    return null;
  }

  function isTitle(at: number): boolean {
    const text = lines[at]?.text ?? '';
    return nameAt(Math.max(0, at)) === null && jobTitle(text) !== null;
  }

  /** A box around both that holds one name and is no half of the page. */
  function isOneBox(first: number, last: number, line: Line): boolean {
    const box = boxOf(lines[first]!.node, line);
    if (!box) return false;
    let size = 0;
    for (let index = first - 1; index >= 0 && box.contains(lines[index]!.node); index -= 1)
      if (++size > mostBoxLines || (nameAt(index) !== null && nameAt(index) !== nameAt(first))) return false;
    for (let index = first + 1; index < lines.length && box.contains(lines[index]!.node); index += 1)
      if (++size > mostBoxLines || (nameAt(index) !== null && nameAt(index) !== nameAt(first))) return false;
    return last > first;
  }

  /** The smallest element around both, below the page's big parts. */
  function boxOf(node: Line['node'], line: Line): Line['node'] | null {
    let box: Line['node'] | null = node;
    while (box !== null && !box.contains(line.node)) box = box.parentElement;
    return box === null || /^(?:body|html|main|section)$/.test(box.localName) ? null : box;
  }
}

const holdsChannel = (lines: readonly Line[], at: number): boolean => {
  const { text, href } = lines[at]!;
  return /^(?:tel|callto|mailto):/i.test(href ?? '') || phonesIn(text, lines[at - 1]?.text ?? '').length > 0 || addressesIn(text).length > 0;
};

/** A name alone, or in front of its title. */
function nameIn(text: string, subject: WebsiteSubject): string | null {
  if (text.length > 110) return null;
  const name = personName(text) ?? named(/^([^,|–—:]{4,60}?)\s?(?:,|\s[|–—-]|[|–—])\s(.{2,90})$/.exec(text));
  return name === null || fold(subject.company?.name ?? '').includes(fold(name)) ? null : name;
}

const named = (parts: RegExpExecArray | null): string | null => (parts && jobTitle(parts[2]!) !== null ? personName(parts[1]!) : null);

/** "Jo Vale (+44) 20 7946 0000", "Jo Vale, Head of Sales, jo@acme.example". */
function inlineName(text: string, subject: WebsiteSubject): string | null {
  let rest = text;
  for (const phone of phonesIn(text)) rest = rest.replace(phone.text, ' ');
  if (rest === text && !text.includes('@')) return null;
  rest = rest
    .replace(/\S{1,64}@\S{1,64}/g, ' ')
    .replace(channelWords, ' ')
    .replace(/[()|•·*:;,–—\s-]+/g, ' ')
    .trim();
  return nameIn(rest, subject);
}

/** A rank, and no department that has a number of its own. */
const isRank = (text: string): boolean => jobTitle(text) !== null && parseTitle(text).seniority !== 'unknown';

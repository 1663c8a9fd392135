/** Skills and spoken languages: cards that are lists of names with small print under each. */
import { clean, fold } from '@/lib/kernel/text';
import { isLabel } from '@/lib/language/labels/label';
import type { Line, Outline } from '@/lib/page/outline/outline';
import type { PageElement } from '@/lib/page/snapshot/page-element';
import { around } from '@/lib/page/sources/lines';
import { quoteLine } from '@/lib/page/sources/quote';
import type { Evidence } from '@/lib/signal/evidence';
import type { Card } from './cards';
import { isMasked, isOrnament } from './small-lines';

export interface Listed {
  items: string[];
  evidence: Evidence[];
}

const longest = 80;
/** SDUI gives each entry of a list a key of its own. */
const entryName = /^(?:componentkey|id)=(?:com\.linkedin\.sdui\.profile\.skill\(|entity-collection-item-)/;

/** The outermost list item of the card around a line; null when it stands in none. */
function outermostItem(outline: Outline, card: Card, line: Line): number | null {
  let outer: number | null = null;
  for (let item = line.item; item !== null; item = outline.items[item]?.parent ?? null) {
    const found = outline.items[item];
    if (found === undefined || found.first < card.first || found.last > card.last) break;
    outer = item;
  }
  return outer;
}

const isSmallPrint = ({ text, control, href }: Line): boolean =>
  control ||
  (text.length > longest && !text.includes(' • ')) ||
  isOrnament(text) ||
  isMasked(text) ||
  /\d/.test(text.replace(/\b[A-Za-z]+\d\w*|\d[A-Za-z]\w*/g, '')) ||
  isLabel(text, 'show-all') ||
  (href !== null && /\/details\/|\/skill-associations|\/endorse/.test(href));

/** First line of each entry of the card that can be a name. Entries have names of their own in SDUI, list items elsewhere; without either every such line. */
function entries(outline: Outline, card: Card, isName: (line: Line, index: number) => boolean): number[] {
  const named = outline.sections.filter(
    (section) =>
      section.first >= card.first && section.last <= card.last && section.last > section.first && section.names.some((name) => entryName.test(name)),
  );
  const namesOf = (lines: readonly number[]): number[] => lines.filter((index) => isName(outline.lines[index]!, index));
  if (named.length > 0) return namesOf([...new Set(named.map((section) => section.first))]);
  const heads: number[] = [];
  const loose: number[] = [];
  const seen = new Set<number>();
  for (let index = card.first; index < card.last; index += 1) {
    const line = outline.lines[index]!;
    if (line.control) continue;
    const item = outermostItem(outline, card, line);
    if (item === null) loose.push(index);
    else if (!seen.has(item)) {
      seen.add(item);
      heads.push(index);
    }
  }
  const names = namesOf(heads);
  return names.length > 0
    ? names
    : namesOf(
        boxHeads(
          outline,
          loose.filter((index) => !isLabel(outline.lines[index]!.text, 'skills', 'languages')),
        ),
      );
}

/** Without any mark of an entry: the first line of each box beside the others. Lines that stand side by side are entries themselves. */
function boxHeads(outline: Outline, lines: readonly number[]): number[] {
  const [first] = lines;
  if (first === undefined) return [];
  const last = outline.lines[lines.at(-1)!]!.node;
  let all: PageElement | null = outline.lines[first]!.node;
  while (all !== null && !all.contains(last)) all = all.parentElement;
  const boxes = new Set<PageElement>();
  return lines.filter((index) => {
    let box = outline.lines[index]!.node;
    while (box !== all && box.parentElement !== null && box.parentElement !== all) box = box.parentElement;
    if (box !== all && boxes.has(box)) return false;
    boxes.add(box);
    return true;
  });
}

/** "Kotlin • TypeScript • Go": several names in one line. */
const partsOf = (text: string): string[] =>
  text
    .split(/\s•\s/)
    .map(clean)
    .filter((part) => part !== '');

export function skillsIn(outline: Outline, card: Card): Listed {
  const listed: Listed = { items: [], evidence: [] };
  for (const index of entries(outline, card, (each) => !isSmallPrint(each) && !isLabel(each.text, 'skills', 'show-all'))) {
    for (const part of partsOf(outline.lines[index]!.text)) {
      if (listed.items.includes(part)) continue;
      listed.items.push(part);
      listed.evidence.push(quoteLine(outline, index, { part, section: outline.lines[card.first]!.text, item: part }));
    }
  }
  return listed;
}

/** "Top skills" under the About text: one line, parted by dots. */
export function topSkillsIn(outline: Outline, card: Card): Listed {
  const listed: Listed = { items: [], evidence: [] };
  for (let index = card.first; index < card.last; index += 1) {
    const { text } = outline.lines[index]!;
    const afterLabel = index > card.first && isLabel(outline.lines[index - 1]!.text, 'skills');
    const parts = text.split(/\s[•·]\s/).map(clean);
    if (!afterLabel || text.length > 400 || parts.some((part) => part === '' || part.length > longest)) continue;
    for (const part of parts) {
      listed.items.push(part);
      listed.evidence.push(quoteLine(outline, index, { part, section: outline.lines[card.first]!.text, item: part }));
    }
  }
  return listed;
}

/** Languages that profiles name; the browser knows their names in every interface language. */
const codes =
  'en de fr es pt it nl br pl ru uk cs sk hu ro bg hr sr sl bs mk sq el tr ar he fa ur hi bn pa gu mr ta te kn ml si ne th vi id ms tl zh ja ko sv da no nb nn fi is et lv lt ga cy eu ca gl mt af sw am so ha yo ig zu xh ka hy az kk uz mn km lo my la eo lb'.split(
    ' ',
  );

function namesIn(language: string): Map<string, string> {
  const found = new Map<string, string>();
  try {
    const names = new Intl.DisplayNames([language], { type: 'language' });
    for (const code of codes) found.set(fold(names.of(code) ?? code), code);
  } catch {
    // An interface language that the browser does not know names no language for us.
  }
  return found;
}

/** Languages in which LinkedIn shows its pages. */
const interfaces = 'en ar bg bn cs da de el es fa fi fr he hi hu id it ja ko mr ms nl no pa pl pt ro ru sv te th tl tr uk vi zh-Hans zh-Hant'.split(
  ' ',
);

/** On a page that does not tell its language: the names that mean one and the same language in every interface that has them. */
function namesAnywhere(): Map<string, string> {
  const found = new Map<string, string>();
  const unclear = new Set<string>();
  for (const [name, code] of interfaces.flatMap((language) => [...namesIn(language)])) {
    if ((found.get(name) ?? code) !== code) unclear.add(name);
    found.set(name, code);
  }
  for (const name of unclear) found.delete(name);
  return found;
}

/** BCP 47 where the name is known in the interface's language or in English, else the name as written. */
export function spokenIn(outline: Outline, card: Card): Listed {
  const listed: Listed = { items: [], evidence: [] };
  const names = outline.language === null ? namesAnywhere() : new Map([...namesIn('en'), ...namesIn(outline.language)]);
  const isName = ({ text, control }: Line): boolean =>
    !control && text.length <= 40 && !isOrnament(text) && !isMasked(text) && !isLabel(text, 'languages', 'show-all') && !/\d/.test(text);
  const codeOf = (text: string): string | undefined => names.get(fold(text)) ?? names.get(fold(text.replace(/\s*\(.*\)$/, '')));
  const lines = entries(outline, card, isName);
  const known = lines.filter((index) => codeOf(outline.lines[index]!.text) !== undefined);
  const isStructured = lines.some(
    (index) =>
      outline.lines[index]!.item !== null ||
      around(outline, outline.lines[index]!.section).some((section) => section.names.some((name) => entryName.test(name))),
  );
  for (const index of isStructured ? lines : known) {
    const { text } = outline.lines[index]!;
    const code = codeOf(text);
    const item = code ?? text;
    listed.items.push(item);
    listed.evidence.push(quoteLine(outline, index, { section: outline.lines[card.first]!.text, item }));
  }
  return listed;
}

/**
 * The company's own posts: which language it speaks to its market, and sentences to speak about. What it shares, and what
 * others write about it, is not its own word; nor is anything in a post a fact about the company.
 */
import { cuesIn } from '@/lib/language/cues/cues';
import type { Outline } from '@/lib/page/outline/outline';
import type { Page, Source } from '@/lib/page/reader';
import { around, type LineRange } from '@/lib/page/sources/lines';
import { quoteLine } from '@/lib/page/sources/quote';
import { writtenIn } from '@/lib/page/sources/written-in';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import { linkedInAddress, profileSlug } from '../address';
import type { Subject } from './subject';

/** More are not read. */
const mostPosts = 40;
/** Shortest line that can be a post's text. */
const leastText = 40;

/** Items of the outermost lists, and articles. */
function entries(outline: Outline, root: LineRange): LineRange[] {
  const items: LineRange[] = outline.items.filter((item) => item.parent === null || outline.items[item.parent] === undefined);
  const articles: LineRange[] = outline.sections.filter(({ landmark }) => landmark === 'article');
  const all = [...items, ...articles].filter((each) => each.first >= root.first && each.last <= root.last && each.last > each.first);
  return all.sort((one, other) => one.first - other.first || other.last - one.last);
}

/** True when nobody but the company is named above the text: a shared post names its author there. */
function isOwn({ outline }: Page, entry: LineRange, text: number, { slug, id }: Subject): boolean {
  const names = outline.links
    .filter((link) => link.first >= entry.first && link.first < text && link.last <= entry.last)
    .flatMap((link) => {
      const url = URL.parse(link.href);
      return profileSlug(link.href) ?? (url === null ? null : linkedInAddress(url)?.slug) ?? [];
    });
  return names.length > 0 && names.every((name) => name === slug || name === id);
}

/** Lines of the texts of own posts on the posts tab. */
function ownTexts(page: Page, subject: Subject): number[][] {
  if (subject.tab !== 'posts') return [];
  const { outline } = page;
  const found: number[][] = [];
  let end = 0;
  for (const entry of entries(outline, subject.root)) {
    if (found.length >= mostPosts || entry.first < end) continue;
    const lines: number[] = [];
    for (let index = entry.first; index < entry.last; index += 1) {
      const { text, control, href, section } = outline.lines[index]!;
      const isAside = around(outline, section).some(({ landmark }) => landmark === 'aside' || landmark === 'nav' || landmark === 'footer');
      if (!control && !isAside && text.length >= leastText && (href === null || /\/(?:feed|search|hashtag)/.test(href))) lines.push(index);
    }
    const [first] = lines;
    if (first === undefined || !isOwn(page, entry, first, subject)) continue;
    found.push(lines);
    end = entry.last;
  }
  return found;
}

/** Languages in which the company has written more than one post; one post may be a greeting. */
export const languages: Source<string[], Subject> = (page, subject) => {
  const written = ownTexts(page, subject).flatMap((lines) => {
    const language = writtenIn(lines.map((line) => page.outline.lines[line]!.text).join(' '));
    return language === null ? [] : [{ language, line: lines[0]! }];
  });
  const evidence: Evidence[] = [];
  for (const { language, line } of written) {
    if (evidence.some(({ item }) => item === language) || written.filter((each) => each.language === language).length < 2) continue;
    evidence.push(quoteLine(page.outline, line, { item: language }));
  }
  return evidence.length === 0 ? [] : [{ value: evidence.map(({ item }) => item!), evidence, confidence: confidence.shaped }];
};

/** Sentences of own posts that say something to speak about. */
export function postCues(page: Page, subject: Subject): Evidence[] {
  return ownTexts(page, subject)
    .flat()
    .flatMap((line) => cuesIn(page.outline.lines[line]!.text).map((cue) => quoteLine(page.outline, line, { part: cue, item: cue })));
}

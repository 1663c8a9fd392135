/**
 * The company's own posts: which language it speaks to its market, and sentences to speak about. What it shares, and what
 * others write about it, is not its own word; nor is anything in a post a fact about the company.
 */
import { cuesIn } from '@/lib/language/cues/cues';
import type { Page, Source } from '@/lib/page/reader';
import { quoteLine } from '@/lib/page/sources/quote';
import { writtenIn } from '@/lib/page/sources/written-in';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import { ownPosts, textLines } from '../own-posts';
import type { Subject } from './subject';

/** Lines of the texts of own posts on the posts tab, post by post. */
function ownTexts({ outline }: Page, { tab, root, slug, id }: Subject): number[][] {
  if (tab !== 'posts') return [];
  return ownPosts(outline, root, new Set(id === null ? [slug] : [slug, id])).map((post) => textLines(outline, post));
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

/**
 * What the company says of itself that a salesperson could speak about. What it promises to its customers ("cut your
 * costs"), its people's lives and its privacy policy are no cues; menus, small print and forms are left out.
 */
import { cuesIn } from '@/lib/language/cues/cues';
import { confidence } from '@/lib/signal/confidence';
import type { Source } from '../../../reader';
import { quoteLine } from '../../../sources/quote';
import { isAboutOthers, leadsWithItself, sentencesOn } from '../sentences';
import type { WebsiteSubject } from '../subject';

/** "We are hiring" says something; shorter texts are captions. */
const shortest = 13;
const most = 8;

export const cues: Source<string[], WebsiteSubject>[] = [
  ({ outline }, subject) => {
    const found = new Map<string, number>();
    for (const { text, line, isAside } of sentencesOn(outline)) {
      if (isAside) continue;
      if (text.length < shortest || isAboutOthers(text) || /\byours?\b/i.test(text) || !leadsWithItself(text, subject)) continue;
      for (const cue of cuesIn(text)) if (!found.has(cue)) found.set(cue, line);
      if (found.size >= most) break;
    }
    const value = [...found.keys()].slice(0, most);
    return value.length > 0
      ? [{ value, confidence: confidence.placed, evidence: value.map((item) => quoteLine(outline, found.get(item)!, { part: item, item })) }]
      : [];
  },
];

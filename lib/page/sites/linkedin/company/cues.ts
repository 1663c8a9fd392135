/** Sentences of the company's own text and posts that say something to speak about, and what its people do; the texts themselves are not kept. */
import { cuesIn } from '@/lib/language/cues/cues';
import type { Source } from '@/lib/page/reader';
import { quoteLine, quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import { descriptionOf } from './from-record';
import { insightCues } from './insights';
import { postCues } from './posts';
import { roleMix } from './role-mix';
import type { Subject } from './subject';

/** As many as a person reads. */
const mostCues = 8;

export const cues: Source<string[], Subject> = (page, subject) => {
  const evidence: Evidence[] = [];
  for (const line of subject.description) {
    for (const cue of cuesIn(page.outline.lines[line]!.text)) evidence.push(quoteLine(page.outline, line, { part: cue, item: cue }));
  }
  if (subject.description.length === 0)
    for (const cue of cuesIn(descriptionOf(page, subject) ?? '')) evidence.push(quoteText(cue, 'json-ld', { item: cue }));
  evidence.push(...postCues(page, subject));
  const kept = [...evidence.slice(0, mostCues), ...roleMix(page, subject), ...insightCues(page, subject)];
  return kept.length === 0 ? [] : [{ value: kept.map((each) => each.item!), evidence: kept, confidence: confidence.labelled }];
};

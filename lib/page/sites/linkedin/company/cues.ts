/** Sentences of the company's own text that say something to speak about; the text itself is not kept. */
import { cuesIn } from '@/lib/language/cues/cues';
import type { Source } from '@/lib/page/reader';
import { quoteLine, quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import { descriptionOf } from './from-record';
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
  const kept = evidence.slice(0, mostCues);
  return kept.length === 0 ? [] : [{ value: kept.map((each) => each.item!), evidence: kept, confidence: confidence.labelled }];
};

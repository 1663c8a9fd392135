/**
 * The business model out of the words in which a company describes itself on LinkedIn ("we are an online shop for …").
 * Only sentences in which the company speaks of itself count: those that begin with "we" or with its name.
 */
import { fold } from '@/lib/kernel/text';
import { businessModelsIn } from '@/lib/language/business-models/business-models';
import type { RawReading } from '@/lib/page/reading';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import { isSignal, type Signal } from '@/lib/signal/signal';
import type { BusinessModel } from '@/lib/signal/vocabulary';
import { quoteOf, sentencesOf } from './page-sentences';

/** Who speaks stands within the first words. */
const opening = 45;
const firstPerson = /\b(?:we|we're|our|us|wir|unser\w*|nous|notre|nos|somos|nuestr[ao]s?|noss[ao]s?|siamo|nostr[aoi]|wij|ons|onze)\b/i;

export function withBusinessModel(signals: readonly Signal[], raw: RawReading): Signal[] {
  if (raw.kind !== 'linkedin/company' || signals.some(({ key }) => key === 'company.businessModel')) return [...signals];
  const name = signals.find((signal) => isSignal(signal, 'company.name'))?.value;
  const own = name ? fold(name) : null;
  const found = new Map<BusinessModel, Evidence>();
  for (const sentence of sentencesOf(raw.facts)) {
    const start = sentence.text.slice(0, opening);
    if (!firstPerson.test(start) && !(own && fold(start).includes(own))) continue;
    for (const { model } of businessModelsIn(sentence.text, raw.language)) if (!found.has(model)) found.set(model, quoteOf(sentence, model));
  }
  if (found.size === 0) return [...signals];
  return [...signals, { key: 'company.businessModel', value: [...found.keys()], confidence: confidence.placed, evidence: [...found.values()] }];
}

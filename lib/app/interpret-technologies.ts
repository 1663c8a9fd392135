/**
 * Technologies that the words and links of a company's own pages name, and the tools that its job postings ask for. On other
 * pages such words are about somebody else: a profile names what the person knows, not what the employer runs on.
 */
import { limits } from '@/lib/kernel/limits';
import type { PageKind } from '@/lib/page/page-kind';
import type { RawReading } from '@/lib/page/reading';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import { isSignal, type Signal, type SignalOf } from '@/lib/signal/signal';
import { type NamedTechnology, technologiesNamedIn } from '@/lib/technology/technologies-named';

const ownPages: ReadonlySet<PageKind> = new Set(['website', 'linkedin/company', 'linkedin/job']);

/** A part of the sentence that still stands on the page as it is, with the name in it. */
function exactQuote({ quote, name }: NamedTechnology): string {
  if (quote.length <= limits.quoteCharacters) return quote;
  const at = Math.max(0, quote.toLowerCase().indexOf(name.toLowerCase()));
  const from = Math.max(0, Math.min(at - limits.quoteCharacters / 2, quote.length - limits.quoteCharacters));
  return quote.slice(from, from + limits.quoteCharacters).trim();
}

/** What the reader found itself stands first and keeps its evidence. */
export function withTechnologies(signals: readonly Signal[], { kind, facts }: Pick<RawReading, 'kind' | 'facts'>): Signal[] {
  if (kind === null || !ownPages.has(kind)) return [...signals];
  const named = technologiesNamedIn(facts).slice(0, limits.listItems);
  if (named.length === 0) return [...signals];
  const held = signals.find((signal) => isSignal(signal, 'company.technologies'));
  const fresh = named.filter(({ name }) => !held?.value.some((technology) => technology.name === name));
  const evidence = fresh.map((one): Evidence => ({ quote: exactQuote(one), section: one.section, source: one.source, item: one.name }));
  const trust = fresh.every(({ source }) => source === 'href') ? confidence.shaped : confidence.placed;
  const signal: SignalOf<'company.technologies'> = {
    key: 'company.technologies',
    value: [...(held?.value ?? []), ...fresh.map(({ name, category }) => ({ name, category }))].slice(0, limits.listItems),
    confidence: held && fresh.length === 0 ? held.confidence : Math.min(held?.confidence ?? 1, trust),
    evidence: [...(held?.evidence ?? []), ...evidence],
  };
  return [...signals.filter((each) => each !== held), signal];
}

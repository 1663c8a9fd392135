/**
 * Technologies of a company: those that its own pages' words and links name, the tools that its job postings ask for,
 * and on its website those that left their fingerprint in the markup. On other pages such words are about somebody
 * else: a profile names what the person knows, not what the employer runs on.
 */
import { limits } from '@/lib/kernel/limits';
import type { PageKind } from '@/lib/page/page-kind';
import type { RawReading } from '@/lib/page/reading';
import { confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import { isSignal, type Signal, type SignalOf } from '@/lib/signal/signal';
import type { FingerprintTable } from '@/lib/technology/fingerprint-table';
import { type FoundTechnology, technologiesByFingerprint } from '@/lib/technology/fingerprints';
import { type NamedTechnology, technologiesNamedIn } from '@/lib/technology/technologies-named';

const ownPages: ReadonlySet<PageKind> = new Set(['website', 'linkedin/company', 'linkedin/job']);

type Seen = NamedTechnology | (FoundTechnology & { section?: undefined });

/** A part of the sentence that still stands on the page as it is, with the name in it. */
function exactQuote({ quote, name }: Seen): string {
  if (quote.length <= limits.quoteCharacters) return quote;
  const at = Math.max(0, quote.toLowerCase().indexOf(name.toLowerCase()));
  const from = Math.max(0, Math.min(at - limits.quoteCharacters / 2, quote.length - limits.quoteCharacters));
  return quote.slice(from, from + limits.quoteCharacters).trim();
}

/** What one place says of a technology; a name in a sentence is the weakest. */
const trustIn = ({ source }: Seen): number => (source === 'line' ? confidence.placed : source === 'derived' ? confidence.derived : confidence.shaped);

/**
 * What the reader found itself stands first and keeps its evidence; then what words name, then fingerprints.
 * @param table null when the page left no traces, or on pages that are no website.
 */
export function withTechnologies(
  signals: readonly Signal[],
  { kind, facts, url }: Pick<RawReading, 'kind' | 'facts' | 'url'>,
  table: FingerprintTable | null,
): Signal[] {
  if (kind === null || !ownPages.has(kind)) return [...signals];
  const held = signals.find((signal) => isSignal(signal, 'company.technologies'));
  const names = new Set(held?.value.map(({ name }) => name));
  const room = limits.listItems - names.size;
  const seen: Seen[] = [...technologiesNamedIn(facts), ...(table ? technologiesByFingerprint(facts.traces, url, table) : [])];
  const fresh = seen.filter(({ name }) => !names.has(name) && names.add(name)).slice(0, room);
  if (fresh.length === 0) return [...signals];
  const signal: SignalOf<'company.technologies'> = {
    key: 'company.technologies',
    value: [...(held?.value ?? []), ...fresh.map(({ name, category }) => ({ name, category }))],
    confidence: Math.min(held?.confidence ?? 1, ...fresh.map(trustIn)),
    evidence: [
      ...(held?.evidence ?? []),
      ...fresh.map((one): Evidence => ({ quote: exactQuote(one), section: one.section ?? '', source: one.source, item: one.name })),
    ],
  };
  return [...signals.filter((each) => each !== held), signal];
}

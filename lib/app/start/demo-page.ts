/**
 * Invented pages that ship with the extension (`icp/starters/demo/`), so that a first verdict needs no page of anybody's.
 * What a reader would have found on them is written down; from there on they go the way of every page: checked,
 * interpreted, folded, judged.
 */
import { z } from '@/lib/kernel/schema';
import type { RawReading } from '@/lib/page/reading';

const fact = z.object({ key: z.string(), value: z.unknown(), quote: z.string(), section: z.string() });
const page = z.object({
  url: z.string(),
  kind: z.enum(['linkedin/company', 'linkedin/person']),
  facts: z.array(fact),
  lines: z.array(z.object({ text: z.string(), section: z.string() })),
});
const pages = z.object({ company: page, person: page, misfit: page });

export type DemoPage = z.infer<typeof page>;
/** A company and a person in it that fit, and a company that does not. */
export type DemoPages = z.infer<typeof pages>;

/** Throws on a file that is not right: it would be a bug of ours. */
export const openDemo = (json: unknown): DemoPages => pages.parse(json);

/** How sure a label on a page is. */
const confidence = 0.9;

/** What the reader of its kind would hand over. */
export const readingOf = ({ url, kind, facts, lines }: DemoPage): RawReading => ({
  url,
  canonicalUrl: url,
  kind,
  reader: `${kind}@1`,
  refusal: null,
  signals: facts.map(({ key, value, quote, section }) => ({
    key,
    value,
    confidence,
    evidence: [{ quote, section, source: 'label' }],
  })) as unknown as RawReading['signals'],
  rows: [],
  gaps: [],
  problems: [],
  milliseconds: 0,
  language: 'en',
  facts: { lines, links: [], traces: [] },
});

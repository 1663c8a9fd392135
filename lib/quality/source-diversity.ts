/** How many kinds of source back a record (C20): kinds are counted, not notes, because ten surveys share one blind side. */
import type { EvidenceKind } from '@/lib/icp/evidence-note';
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { evidenceOf } from './evidence-of';

const words: Readonly<Record<EvidenceKind, string>> = {
  'customer-interview': 'customer interviews',
  survey: 'surveys',
  'sales-team': 'the sales team',
  'customer-service': 'customer service',
  'marketing-team': 'the marketing team',
  'own-records': 'own records',
  'web-analytics': 'web analytics',
  'social-analytics': 'social media analytics',
  'market-report': 'market reports',
  'page-read': 'pages that were read',
  test: 'tests',
  other: 'other sources',
};

export interface SourceDiversity {
  kinds: EvidenceKind[];
  /** Notes altogether. */
  notes: number;
  /** "3 kinds of source: surveys, tests and own records". */
  say: string;
}

/** A picture from one side, from two, from several. */
export function sourceDiversity(record: Icp | Persona): SourceDiversity {
  const notes = evidenceOf(record);
  const kinds = [...new Set(notes.map(({ kind }) => kind))];
  const named = kinds.map((kind) => words[kind] ?? kind);
  const listed = named.length < 2 ? (named[0] ?? '') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
  const say = kinds.length === 0 ? 'No source backs it yet' : `${kinds.length} ${kinds.length === 1 ? 'kind' : 'kinds'} of source: ${listed}`;
  return { kinds, notes: notes.length, say };
}

/** A reading as the command line gives it: exactly the members of design §7, in this order, none left out. */
import type { Reading } from '@/lib/page/reading';

export const publicReading = ({ url, canonicalUrl, kind, reader, refusal, signals, rows, gaps, problems, milliseconds }: Reading): Reading => ({
  url,
  canonicalUrl,
  kind,
  reader,
  refusal,
  signals: signals.map(publicSignal),
  rows: rows.map((row) => ({ signals: row.signals.map(publicSignal) })),
  gaps: gaps.map(({ key, state, openNext }) => ({ key, state, openNext })),
  problems,
  milliseconds,
});

const publicSignal = <S extends Reading['signals'][number]>({ key, value, confidence, evidence }: S): S =>
  ({
    key,
    value,
    confidence,
    evidence: evidence.map(({ quote, section, source, prefix, suffix, item }) => ({ quote, section, source, prefix, suffix, item })),
  }) as S;

/** Figures of repeated runs. Machines are noisy: medians and 95th percentiles of one interleaved run, and ratios between them. */
export interface Figures {
  name: string;
  /** Milliseconds. */
  median: number;
  p95: number;
  runs: number;
}

/** @param samples milliseconds, at least one. */
export function figuresOf(name: string, samples: readonly number[]): Figures {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { name, median: at(0.5), p95: at(0.95), runs: sorted.length };
}

const round = (value: number): string => (value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** A Markdown table; the first row is what the others are compared with. */
export function comparison(rows: readonly Figures[]): string {
  const [own] = rows;
  const head = '| what | median ms | p95 ms | runs | ours ÷ this (medians) |\n|---|--:|--:|--:|--:|';
  return [
    head,
    ...rows.map(
      (row) =>
        `| ${row.name} | ${round(row.median)} | ${round(row.p95)} | ${row.runs} | ${own && row !== own ? `${round(own.median / row.median)}×` : '–'} |`,
    ),
  ].join('\n');
}

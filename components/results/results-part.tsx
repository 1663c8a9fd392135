/** One part of the results, under its heading. */
import type { ReactNode } from 'react';

export function ResultsPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-8 border-t border-rule pt-3" aria-label={title}>
      <h2 className="text-18 font-semibold">{title}</h2>
      {children}
    </section>
  );
}

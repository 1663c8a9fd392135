/** The one thing to do next, with its reason: the primary action of the profiles. */
import { hashOf } from '@/components/workspace/route';
import type { NextTask } from '@/lib/quality/home/next-task';

export function NextTaskBlock({ task: { label, why, to } }: { task: NextTask }) {
  return (
    <section aria-label="What to do next" className="mt-8 border-l-2 border-accent pl-4">
      <p className="text-12 text-soft">What to do next</p>
      <p className="mt-1 text-15">{why}</p>
      <a
        href={hashOf(...to)}
        className="mt-3 inline-flex min-h-10 items-center rounded-md bg-accent px-4 py-2 text-15 font-semibold text-on-accent hover:opacity-90"
      >
        {label}
      </a>
    </section>
  );
}

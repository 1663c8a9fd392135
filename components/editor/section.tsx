/** A part of an editor's sheet: what it is and why on the left, its fields on the right. */
import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: string;
  hint?: ReactNode;
  children: ReactNode;
}

export function Section({ title, hint, children }: SectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-8 gap-y-4 border-t border-rule py-6 first:border-t-0 first:pt-0 lg:grid-cols-[224px_minmax(0,1fr)]"
    >
      <div>
        <h2 id={id} className="text-18 font-semibold">
          {title}
        </h2>
        {hint && <p className="mt-1 max-w-112 text-soft">{hint}</p>}
      </div>
      <div className="grid max-w-160 content-start gap-4">{children}</div>
    </section>
  );
}

/** A screen with no verdict: one lens, one heading, what happened, and what to do. Nothing shouts. */
import type { ReactNode } from 'react';
import { Mark } from '@/components/ui/mark';
import { Shape, type ShapeName } from '@/components/ui/shape';

interface PageStateProps {
  /** `mark` is the sign on the toolbar button. */
  shape: ShapeName | 'mark';
  title: string;
  children: ReactNode;
  /** At most one primary action, others quiet. */
  actions?: ReactNode;
  /** `h2` below a screen that has its own heading. */
  as?: 'h1' | 'h2';
}

export function PageState({ shape, title, children, actions, as: Heading = 'h1' }: PageStateProps) {
  return (
    <section className="pt-16">
      {shape === 'mark' ? <Mark size={48} /> : <Shape name={shape} size={40} className="text-accent" />}
      <Heading className="mt-6 text-24 font-semibold text-balance">{title}</Heading>
      <div className="mt-3 space-y-3 text-15 text-soft">{children}</div>
      {actions && <div className="mt-6 flex flex-wrap items-center gap-3">{actions}</div>}
    </section>
  );
}

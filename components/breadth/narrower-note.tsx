/** Said under a level that does not narrow the one above it. */
import { narrows } from '@/lib/quality/breadth/narrows';

export function NarrowerNote({ child, parent }: { child: string; parent: string }) {
  const judged = narrows(child, parent);
  return (
    <p role="status" className="min-h-5 text-13 text-weak">
      {judged && !judged.narrower && judged.why}
    </p>
  );
}

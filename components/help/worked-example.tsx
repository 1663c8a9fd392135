/** A worked example beside a field: shown on demand, taken over with one press where that makes sense. */
import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/button';

interface WorkedExampleProps {
  /** What the example is of: "an audience". */
  of: string;
  /** The example itself, as somebody would write it. */
  text: string;
  /** Why it is good, or what is wrong with it, in one sentence. */
  why?: string;
  /** A text that is not good enough, to compare with. */
  instead?: string;
  onUse?: (text: string) => void;
}

export function WorkedExample({ of, text, why, instead, onUse }: WorkedExampleProps) {
  return (
    <details className="group mt-2">
      <summary className="flex min-h-6 w-fit list-none items-center gap-1 rounded-sm text-13 font-medium text-accent">
        Example of {of}
        <ChevronDown size={16} aria-hidden="true" className="group-open:rotate-180" />
      </summary>
      <div className="mt-1 border-l border-edge pl-3">
        {instead && (
          <p className="text-soft">
            Not yet: <span className="line-through decoration-1">{instead}</span>
          </p>
        )}
        <p className="font-serif text-15">{text}</p>
        {why && <p className="mt-1 text-soft">{why}</p>}
        {onUse && (
          <Button look="quiet" className="mt-2" onClick={() => onUse(text)}>
            Begin with this
          </Button>
        )}
      </div>
    </details>
  );
}

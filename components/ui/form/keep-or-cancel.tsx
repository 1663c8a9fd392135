/** The end of a short form in place: keeping what was chosen, or leaving it as it was. */
import { Button } from '@/components/ui/button';
import { inWords } from '@/components/ui/in-words';

interface KeepOrCancelProps {
  /** What keeping is called here: "Rule out". */
  keep: string;
  onCancel: () => void;
  className?: string;
}

export function KeepOrCancel({ keep, onCancel, className = 'mt-3' }: KeepOrCancelProps) {
  return (
    <div className={`${className} flex flex-wrap gap-2`}>
      <Button look="quiet" type="submit" className="border-ink font-semibold">
        {keep}
      </Button>
      <Button look="quiet" className="border-transparent" onClick={onCancel}>
        {inWords().cancel}
      </Button>
    </div>
  );
}

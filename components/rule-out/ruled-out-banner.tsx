/** Memory of a "no": said first on every later visit, with the reason and the way back. */
import { Button } from '@/components/ui/button';
import { Shape } from '@/components/ui/shape';
import type { RuledOut } from '@/lib/protocol/panel-view';
import { EarlierNo } from './earlier-no';
import { inWords } from './in-words';

interface RuledOutBannerProps {
  ruledOut: RuledOut;
  now: Date;
  onUndo: () => void;
}

export function RuledOutBanner({ ruledOut, now, onUndo }: RuledOutBannerProps) {
  return (
    <div className="mt-3 grid grid-cols-[16px_minmax(0,1fr)] gap-x-3 rounded-md bg-sunk p-4">
      <Shape name="barred" className="mt-0.5 text-out" />
      <div>
        <p>
          <EarlierNo ruledOut={ruledOut} now={now} className="font-semibold" />
        </p>
        <Button look="plain" className="mt-1" onClick={onUndo}>
          {inWords().bringBack}
        </Button>
      </div>
    </div>
  );
}

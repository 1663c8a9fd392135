/** Memory of a "no": said first on every later visit, with the reason and the way back. */
import { Button } from '@/components/ui/button';
import { Quoted } from '@/components/ui/quoted';
import { sayDay } from '@/components/ui/say-day';
import { Shape } from '@/components/ui/shape';
import type { RuledOut } from '@/lib/protocol/panel-view';
import { inWords } from './in-words';

interface RuledOutBannerProps {
  ruledOut: RuledOut;
  now: Date;
  onUndo: () => void;
}

export function RuledOutBanner({ ruledOut: { reason, at }, now, onUndo }: RuledOutBannerProps) {
  const words = inWords();
  return (
    <div className="mt-3 grid grid-cols-[16px_minmax(0,1fr)] gap-x-3 rounded-md bg-sunk p-4">
      <Shape name="barred" className="mt-0.5 text-out" />
      <div>
        <p>
          <span className="font-semibold">{words.youRuledOut(sayDay(at, now))}</span>
          {words.because}
          <Quoted>{reason}</Quoted>.
        </p>
        <Button look="plain" className="mt-1" onClick={onUndo}>
          {words.bringBack}
        </Button>
      </div>
    </div>
  );
}

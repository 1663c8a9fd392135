/** What the user ruled out earlier, when and why, in one sentence: the same wherever they meet it again. */
import { PageText } from '@/components/ui/page-text';
import { Quoted } from '@/components/ui/quoted';
import { sayDay } from '@/components/ui/say-day';
import type { RuledOut } from '@/lib/protocol/panel-view';
import { inWords } from './in-words';

interface EarlierNoProps {
  ruledOut: Pick<RuledOut, 'reason' | 'at'>;
  /** Left out where it is about what stands there anyway. */
  name?: string;
  now: Date;
  className?: string;
}

export function EarlierNo({ ruledOut: { reason, at }, name, now, className = 'font-medium' }: EarlierNoProps) {
  const words = inWords();
  const day = sayDay(at, now);
  return (
    <>
      <PageText className={className}>{name === undefined ? words.youRuledOutThis(day) : words.youRuledOut(name, day)}</PageText>
      {words.because}
      <Quoted>{reason}</Quoted>.
    </>
  );
}

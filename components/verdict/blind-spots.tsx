/** What this page could show and did not. What it shows and was not understood stands above (`diagnosis/not-understood`). */
import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { sayList } from '@/components/ui/say-list';
import { webAddress } from '@/components/ui/web-address';
import { type Gap, type GapState, gapStates } from '@/lib/signal/gap';
import { sayKey } from './say-key';
import { sayOpen } from './say-place';

interface BlindSpotsProps {
  gaps: readonly Gap[];
  onOpen: (url: string) => void;
}

const stateWords: Record<Exclude<GapState, 'unreadable'>, string> = {
  'not-loaded': 'Not loaded yet. Scroll down the page, then read again:',
  hidden: 'Behind a click or a plan:',
  absent: 'The page shows that there is none:',
};

const states = gapStates.filter((state) => state !== 'unreadable');

export function BlindSpots({ gaps: all, onOpen }: BlindSpotsProps) {
  const gaps = all.filter((gap) => gap.state !== 'unreadable');
  if (gaps.length === 0) return null;
  const places = [...new Set(gaps.map((gap) => gap.openNext).filter((url): url is string => webAddress(url) !== null))];
  return (
    <details className="group mt-8 border-t border-rule pt-3">
      <summary className="flex min-h-6 list-none items-center gap-1 rounded-sm font-medium">
        What we could not see on this page
        <ChevronDown size={16} aria-hidden="true" className="group-open:rotate-180" />
      </summary>
      <dl className="mt-2">
        {states.map((state) => {
          const keys = [...new Set(gaps.filter((gap) => gap.state === state).map((gap) => sayKey(gap.key)))];
          return keys.length === 0 ? null : (
            <div key={state} className="mt-2">
              <dt className="text-soft">{stateWords[state]}</dt>
              <dd>{sayList(keys)}</dd>
            </div>
          );
        })}
      </dl>
      {places.map((url) => (
        <Button key={url} look="link" className="mt-2 mr-4" onClick={() => onOpen(url)}>
          {sayOpen(url)}
        </Button>
      ))}
    </details>
  );
}

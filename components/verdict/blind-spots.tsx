/** What this page could show and did not. What it shows and was not understood stands above (`diagnosis/not-understood`). */
import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { sayList } from '@/components/ui/say-list';
import { webAddress } from '@/components/ui/web-address';
import { type Gap, type GapState, gapStates } from '@/lib/signal/gap';
import { inWords } from './in-words';
import { sayKey } from './say-key';
import { sayOpen } from './say-place';

interface BlindSpotsProps {
  gaps: readonly Gap[];
  onOpen: (url: string) => void;
}

const stateWords = {
  'not-loaded': 'notLoaded',
  hidden: 'hidden',
  absent: 'absent',
} as const satisfies Record<Exclude<GapState, 'unreadable'>, string>;

const states = gapStates.filter((state) => state !== 'unreadable');

export function BlindSpots({ gaps: all, onOpen }: BlindSpotsProps) {
  const words = inWords().blind;
  const gaps = all.filter((gap) => gap.state !== 'unreadable');
  if (gaps.length === 0) return null;
  const places = [...new Set(gaps.map((gap) => gap.openNext).filter((url): url is string => webAddress(url) !== null))];
  return (
    <details className="group mt-8 border-t border-rule pt-3">
      <summary className="flex min-h-6 list-none items-center justify-between gap-2 rounded-sm font-medium">
        {words.title}
        <ChevronDown size={16} aria-hidden="true" className="shrink-0 text-soft group-open:rotate-180" />
      </summary>
      <dl className="mt-2">
        {states.map((state) => {
          const keys = [...new Set(gaps.filter((gap) => gap.state === state).map((gap) => sayKey(gap.key)))];
          return keys.length === 0 ? null : (
            <div key={state} className="mt-2">
              <dt className="text-soft">{words[stateWords[state]]}</dt>
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

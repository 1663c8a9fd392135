/** What this page could show and did not, and what the reader stumbled over: the health of the reading, in plain sight. */
import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { sayList } from '@/components/ui/say-list';
import { webAddress } from '@/components/ui/web-address';
import type { Problem } from '@/lib/page/reading';
import { type Gap, type GapState, gapStates } from '@/lib/signal/gap';
import { keyWords } from './key-words';
import { sayOpen } from './say-place';

interface BlindSpotsProps {
  gaps: readonly Gap[];
  problems: readonly Problem[];
  onOpen: (url: string) => void;
}

const stateWords: Record<GapState, string> = {
  'not-loaded': 'Not loaded yet. Scroll down the page, then read again:',
  hidden: 'Behind a click or a plan:',
  unreadable: 'There, but not understood:',
  absent: 'The page shows that there is none:',
};

export function BlindSpots({ gaps, problems, onOpen }: BlindSpotsProps) {
  if (gaps.length + problems.length === 0) return null;
  const places = [...new Set(gaps.map((gap) => gap.openNext).filter((url): url is string => webAddress(url) !== null))];
  return (
    <details className="group mt-8 border-t border-rule pt-3">
      <summary className="flex min-h-6 list-none items-center gap-1 rounded-sm font-medium">
        What we could not see on this page
        <ChevronDown size={16} aria-hidden="true" className="group-open:rotate-180" />
      </summary>
      <dl className="mt-2">
        {gapStates.map((state) => {
          const keys = [...new Set(gaps.filter((gap) => gap.state === state).map((gap) => keyWords[gap.key].toLowerCase()))];
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
      {problems.map((problem) => (
        <p key={problem.code} className="mt-2">
          {problem.say}
        </p>
      ))}
    </details>
  );
}

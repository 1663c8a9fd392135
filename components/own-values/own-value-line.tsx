/** One value of the user's, marked as theirs, with what the page says beside it when that is something else. */
import { useContext, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { PageText } from '@/components/ui/page-text';
import { sayDay } from '@/components/ui/say-day';
import { samePage } from '@/components/ui/web-address';
import { sayKey } from '@/components/verdict/say-key';
import { sayPlace } from '@/components/verdict/say-place';
import { sayValue } from '@/components/verdict/say-value';
import type { OwnValue } from '@/lib/protocol/panel-view';
import { inWords } from './in-words';
import { keptFocus } from './kept-focus';
import { OwnValuesContext } from './own-values-context';

interface OwnValueLineProps {
  own: OwnValue;
  now: Date;
  onChange: () => void;
}

export function OwnValueLine({ own: { key, value, at, page }, now, onChange }: OwnValueLineProps) {
  const events = useContext(OwnValuesContext);
  const words = inWords();
  const change = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a value that was changed has another time
  useEffect(() => {
    if (keptFocus.take(key)) change.current?.focus({ preventScroll: true });
  }, [key, at]);
  const where = page?.evidence[0]?.url;
  return (
    <div className="mt-1 border-l-2 border-accent pl-3">
      <p>
        {words.you}
        <PageText className="font-medium">{sayValue(key, value)}</PageText>
        <span className="text-12 text-soft">{words.typed(sayDay(at, now))}</span>
      </p>
      {page && (
        <p className="text-soft">
          {where && !samePage(where, events?.look.url ?? '') ? sayPlace(where) : words.thePage}:{' '}
          <PageText className="font-serif">{sayValue(key, page.value) || page.evidence[0]?.quote || words.anotherValue}</PageText>
        </p>
      )}
      <div className="flex gap-4">
        <Button ref={change} look="plain" aria-label={words.changeNamed(sayKey(key))} onClick={onChange}>
          {words.change}
        </Button>
        <Button look="plain" aria-label={words.removeNamed(sayKey(key))} onClick={() => events?.onTakeBack(key)}>
          {words.remove}
        </Button>
      </div>
    </div>
  );
}

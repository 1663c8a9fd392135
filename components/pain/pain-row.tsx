/** One pain that something on the pages suggests: why it looks likely, in whose words, what it costs, and what to ask. */
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { usePanelUi } from '@/components/panel-ui';
import { Button } from '@/components/ui/button';
import { Quoted } from '@/components/ui/quoted';
import { Sentence } from '@/components/ui/sentence';
import { ListRow } from '@/components/verdict/list-row';
import type { LookedFrom } from '@/components/verdict/looked-from';
import { Quote } from '@/components/verdict/quote';
import { capital } from '@/lib/kernel/capital';
import type { LikelyPain } from '@/lib/pain/likely-pain';
import { sayCue } from '@/lib/pain/say-cue';
import { inWords } from './in-words';
import { levelMarks } from './level-marks';

interface PainRowProps extends LookedFrom {
  found: LikelyPain;
  /** The first is open; the others are one line until they are pressed. */
  first: boolean;
  onCopy: ((text: string) => void) | undefined;
}

export function PainRow({ found, first, ...rest }: PainRowProps) {
  const words = inWords();
  const id = useId();
  const { pain, level } = found;
  const name = `pain ${pain.id}`;
  const open = usePanelUi(({ folds }) => folds[name]) ?? first;
  const fold = usePanelUi((ui) => ui.fold);
  const word = words.levels[level];
  return (
    <ListRow {...levelMarks[level]} word={word}>
      <h3 className="text-15 font-medium">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          className="grid w-full grid-cols-[minmax(0,1fr)_16px] items-baseline gap-x-2 rounded-sm text-left hover:bg-sunk"
          onClick={() => fold(name, !open)}
        >
          <span>
            {pain.name}
            <span aria-hidden="true" className="ml-2 whitespace-nowrap text-12 font-normal text-soft">
              {word.charAt(0).toLowerCase() + word.slice(1)}
            </span>
          </span>
          <ChevronDown size={16} aria-hidden="true" className={`self-center text-soft ${open ? 'rotate-180' : ''}`} />
        </button>
      </h3>
      {open && (
        <div id={id}>
          <PainBody found={found} {...rest} />
        </div>
      )}
    </ListRow>
  );
}

function PainBody({ found, onCopy, ...place }: Omit<PainRowProps, 'first'>) {
  const words = inWords();
  const id = useId();
  const [allCues, setAllCues] = useState(false);
  const [more, setMore] = useState(false);
  const { cues, consequence, question } = found;
  const details = (
    [
      [words.details.challenge, found.challenge],
      [words.details.urgency, found.urgency],
      [words.details.outcome, found.outcome],
    ] as const
  ).filter(([, text]) => text !== null);
  return (
    <>
      <ul>
        {(allCues ? cues : cues.slice(0, 1)).map((cue) => (
          <li key={`${cue.key} ${cue.url} ${cue.quote}`} className="mt-1">
            <p>
              <Sentence>{capital(sayCue(cue))}</Sentence>
            </p>
            <Quote evidence={cue} {...place} />
          </li>
        ))}
      </ul>
      {cues.length > 1 && (
        <Button look="plain" className="mt-1" aria-expanded={allCues} onClick={() => setAllCues(!allCues)}>
          {allCues ? words.strongestCue : words.moreCues(cues.length - 1)}
        </Button>
      )}
      {consequence && (
        <p className="mt-1">
          <span className="text-soft">{words.ifNothingChanges}</span>
          {consequence}
        </p>
      )}
      {details.length > 0 && (
        <>
          {more && (
            <dl id={id} className="mt-1 grid gap-y-1">
              {details.map(([label, text]) => (
                <div key={label}>
                  <dt className="inline text-soft">{label}: </dt>
                  <dd className="inline">{text}</dd>
                </div>
              ))}
            </dl>
          )}
          <div>
            <Button look="plain" className="mt-1" aria-expanded={more} aria-controls={more ? id : undefined} onClick={() => setMore(!more)}>
              {more ? words.less : words.more}
            </Button>
          </div>
        </>
      )}
      {question && (
        <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
          <p className="min-w-0">
            <span className="text-soft">{words.ask}</span>
            <Quoted>{question}</Quoted>
          </p>
          {onCopy && (
            <Button look="quiet" onClick={() => onCopy(question)}>
              {words.copyQuestion}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

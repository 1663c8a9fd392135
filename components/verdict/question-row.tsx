/** Something not known yet, visibly open, with the page that would settle it or the question to ask. */
import { ArrowUpRight } from 'lucide-react';
import { AnswerLine } from '@/components/answers/answer-line';
import { CorrectValue } from '@/components/own-values/correct-value';
import { Button } from '@/components/ui/button';
import { Quoted } from '@/components/ui/quoted';
import { Sentence } from '@/components/ui/sentence';
import { webAddress } from '@/components/ui/web-address';
import { bandInSentence, bandWords } from './band-words';
import { inWords } from './in-words';
import { ListRow, markGap } from './list-row';
import type { OpenQuestion } from './open-questions';
import { sayOpen } from './say-place';
import type { WhatIf } from './use-what-if';
import { WhatIfActs } from './what-if-acts';

interface QuestionRowProps {
  question: OpenQuestion;
  /** Whom it is about, where questions about company and person stand in one list. */
  about?: string;
  whatIf?: WhatIf | undefined;
  now: Date;
  onOpen: (url: string) => void;
}

export function QuestionRow({
  question: { id, kind, excludes, wanted, points, decides, openNext, question },
  about,
  whatIf,
  now,
  onOpen,
}: QuestionRowProps) {
  const words = inWords().reasons;
  const pointsOpen = points >= 1 ? words.pointsOpen(Math.round(points)) : '';
  const place = openNext && webAddress(openNext) ? openNext : null;
  return (
    <ListRow shape="question" tone="open" word={words.notKnown}>
      <p className="text-15">
        {excludes && <span className="text-soft">{words.youExclude}</span>}
        <Sentence>{wanted}</Sentence>
        {!about && pointsOpen !== '' && (
          <>
            {markGap}
            <span className="whitespace-nowrap text-12 text-soft">{pointsOpen}</span>
          </>
        )}
      </p>
      {about && <p className="text-12 text-soft">{[about, pointsOpen].filter(Boolean).join(' · ')}</p>}
      {decides && (
        <p className="text-soft">{words.decides(bandInSentence(bandWords(decides.best, false)), bandInSentence(bandWords(decides.worst, false)))}</p>
      )}
      {place && (
        <Button look="link" onClick={() => onOpen(place)}>
          <span>{sayOpen(place)}</span>
          <ArrowUpRight size={16} aria-hidden="true" className="shrink-0" />
        </Button>
      )}
      {!place && question && (
        <p className="mt-1 text-soft">
          {words.ask}
          <Quoted>{question}</Quoted>
        </p>
      )}
      <div className="flex flex-wrap items-baseline gap-x-4">
        <CorrectValue kind={kind} now={now} label={words.typeIn} />
        <AnswerLine criterion={id} kind={kind} wanted={wanted} excludes={excludes} />
      </div>
      <div className="flex flex-wrap items-baseline gap-x-4">
        <WhatIfActs criterion={id} sentence={wanted} unknown whatIf={whatIf} />
      </div>
    </ListRow>
  );
}

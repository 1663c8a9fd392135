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
import { WithoutIt } from './without-it';

interface QuestionRowProps {
  question: OpenQuestion;
  whatIf?: WhatIf | undefined;
  now: Date;
  onOpen: (url: string) => void;
}

export function QuestionRow({
  question: { id, kind, excludes, wanted, points, decides, openNext, question },
  whatIf,
  now,
  onOpen,
}: QuestionRowProps) {
  const words = inWords().reasons;
  const place = openNext && webAddress(openNext) ? openNext : null;
  return (
    <ListRow shape="question" tone="open" word={words.notKnown}>
      <p className="text-15">
        {excludes && <span className="text-soft">{words.youExclude}</span>}
        <Sentence>{wanted}</Sentence>
        {points >= 1 && markGap}
        {points >= 1 && <span className="whitespace-nowrap text-12 text-soft">{words.pointsOpen(Math.round(points))}</span>}
      </p>
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
        <WithoutIt criterion={id} sentence={wanted} whatIf={whatIf} />
      </div>
    </ListRow>
  );
}

/** A band with its shape and its word: never one without the other. */
import clsx from 'clsx';
import { Shape } from '@/components/ui/shape';
import { type BandWords, toneText } from './band-words';

interface BandLineProps {
  words: BandWords;
  /** `sentence` is the verdict of a block, `word` the short form of an index. */
  as: 'sentence' | 'word';
}

export function BandLine({ words, as }: BandLineProps) {
  const sentence = as === 'sentence';
  return (
    <p className={clsx('flex items-center font-semibold', toneText[words.tone], sentence ? 'gap-2 text-18' : 'gap-1 text-13 max-[340px]:text-12')}>
      <Shape name={words.shape} size={sentence ? 20 : 16} className="shrink-0" />
      {sentence ? words.sentence : words.word}
    </p>
  );
}

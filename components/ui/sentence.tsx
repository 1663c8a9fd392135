/** A sentence of ours in which a range of numbers ("150–800") never breaks across lines. */
import { Fragment } from 'react';

/** Longer words with a dash are prose and may break. */
const rangeCharacters = 24;

export function Sentence({ children }: { children: string }) {
  return children.split(' ').map((word, at) => {
    const isRange = word.includes('–') && word.length <= rangeCharacters;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a sentence have no other identity
      <Fragment key={at}>
        {at > 0 && ' '}
        {isRange ? <span className="whitespace-nowrap">{word}</span> : word}
      </Fragment>
    );
  });
}

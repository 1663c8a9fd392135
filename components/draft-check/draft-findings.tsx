/** What a text says to a persona. Counts first, then each point with the words it rests on. */
import { sayCount } from '@/components/ui/say-list';
import type { DraftCheck } from '@/lib/draft-check/check-draft';
import { mostDraftCharacters } from '@/lib/draft-check/draft';
import { pointKinds } from '@/lib/draft-check/point';
import { PointList } from './point-list';
import { languageWords } from './point-words';
import { WordsAndTone } from './words-and-tone';

export function DraftFindings({ checked: { language, words, cut, points, ownWords, tone } }: { checked: DraftCheck }) {
  const covered = points.filter(({ state }) => state === 'covered').length;
  return (
    <section aria-labelledby="findings" className="mt-8 border-t-2 border-ink pt-3">
      <h2 id="findings" className="text-18 font-semibold">
        What the text speaks to
      </h2>
      <p role="status" className="mt-1 text-15">
        {covered} of {sayCount(points.length, 'point')} of this persona.
      </p>
      <p className="text-12 text-soft">
        {sayCount(words, 'word')}
        {language && `, ${languageWords[language]}`}.{cut && ` Only the first ${mostDraftCharacters.toLocaleString('en')} characters were looked at.`}{' '}
        Points are found by their words: the same thought in words that nobody wrote down is not seen.
      </p>
      {pointKinds.map((kind) => {
        const some = points.filter((point) => point.kind === kind);
        return some.length > 0 && <PointList key={kind} kind={kind} points={some} />;
      })}
      <WordsAndTone ownWords={ownWords} tone={tone} />
    </section>
  );
}

/** What a text, pasted or of the open page, says to a persona. Counts first, then each point with the words it rests on. */
import { useContext } from 'react';
import type { DraftCheck } from '@/lib/draft-check/check-draft';
import { mostDraftCharacters } from '@/lib/draft-check/draft';
import { pointKinds } from '@/lib/draft-check/point';
import { spokenTag } from '@/lib/wording/language';
import { CheckedPageContext } from './checked-page';
import { inWords } from './in-words';
import { PointList } from './point-list';
import { WordsAndTone } from './words-and-tone';

export function DraftFindings({ checked: { language, words, cut, points, ownWords, tone } }: { checked: DraftCheck }) {
  const said = inWords();
  const ofPage = useContext(CheckedPageContext) !== null;
  /* In the panel the check stands under a heading of its own. */
  const Heading = ofPage ? 'h3' : 'h2';
  const covered = points.filter(({ state }) => state === 'covered').length;
  const counted = (count: number) => count.toLocaleString(spokenTag());
  return (
    <section aria-labelledby="findings" className={ofPage ? 'mt-4' : 'mt-8 border-t-2 border-ink pt-3'}>
      <Heading id="findings" className={ofPage ? 'text-15 font-semibold' : 'text-18 font-semibold'}>
        {said.findings[ofPage ? 'page' : 'text']}
      </Heading>
      <p role="status" className="mt-1 text-15">
        {said.covered(covered, points.length)}
      </p>
      <p className="text-12 text-soft">
        {said.words(counted(words), language && (said.languages[language as keyof typeof said.languages] ?? null))}
        {cut && ` ${said.cut(counted(mostDraftCharacters))}`} {said.byWords}
      </p>
      {pointKinds.map((kind) => {
        const some = points.filter((point) => point.kind === kind);
        return some.length > 0 && <PointList key={kind} kind={kind} points={some} />;
      })}
      <WordsAndTone ownWords={ownWords} tone={tone} />
    </section>
  );
}

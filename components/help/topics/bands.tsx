/** The bands of a verdict and what they ask of you (A20). */
import { BandLine } from '@/components/verdict/band-line';
import { bandWords } from '@/components/verdict/band-words';
import { defineTopic } from '../help-topic';

const rows = [
  ['strong', 'From 75 of 100. Worth your time today.'],
  ['possible', 'From 50, or a must is not known yet. Settle the open question first: the next step names the page.'],
  ['weak', 'Under 50. There are better ones.'],
  ['not-enough-known', 'Less than two fifths of what you ask is known. That is no answer yet, and no bad sign.'],
  ['ruled-out', 'A must is not met, or an exclusion applies. Its reason stands first.'],
] as const;

function Bands() {
  return (
    <>
      <dl>
        {rows.map(([band, means]) => (
          <div key={band} className="grid gap-x-6 border-t border-rule py-3 md:grid-cols-[176px_minmax(0,1fr)]">
            <dt>
              <BandLine words={bandWords(band, false)} as="word" />
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4">
        A verdict says what it <em>looks like</em> from the pages seen so far. The bar shows how far it could still move. You have the last word: save
        somebody whom Fitglass finds weak, or rule out a strong one, and say why. Your word stays until you take it back.
      </p>
      <p className="mt-4">
        Several personas can fit one person, and it is a good answer that none does: people do not come in boxes. They are people, and the verdict is
        only about whether to begin a conversation. Fitglass never writes to anybody for you.
      </p>
    </>
  );
}

export default defineTopic({
  id: 'bands',
  title: 'What a verdict says',
  about: 'Strong, possible, weak, too early, ruled out; and who has the last word.',
  order: 60,
  Show: Bands,
});

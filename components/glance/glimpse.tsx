/** What a line rests on, shown in passing: the sentence and the first quote, as text. */
import { Quoted } from '@/components/ui/quoted';
import { Sentence } from '@/components/ui/sentence';
import { sayQuote } from '@/components/verdict/say-quote';
import { cut } from '@/lib/kernel/text';
import type { SourcedEvidence } from '@/lib/signal/evidence';

/** About four lines at 360 px; the whole is one press away. */
const shownCharacters = 160;

export function Glimpse({ because, evidence }: { because: string; evidence: SourcedEvidence | undefined }) {
  return (
    <>
      <p>
        <Sentence>{because}</Sentence>
      </p>
      {evidence && (
        <p className="mt-1 border-l border-edge pl-3 font-serif">
          <Quoted>{cut(sayQuote(evidence), shownCharacters)}</Quoted>
        </p>
      )}
    </>
  );
}

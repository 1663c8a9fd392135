/** The three modes of a criterion, and how a score comes about (A13, F8, H1). */
import { hashOf } from '@/components/workspace/route';
import { defineTopic } from '../help-topic';

function Modes() {
  return (
    <>
      <dl className="border-t border-rule">
        <div className="border-b border-rule py-3">
          <dt className="font-semibold">Must</dt>
          <dd>Without it nothing else counts. Not met: ruled out. Not known: at best a possible fit. Use one or two.</dd>
        </div>
        <div className="border-b border-rule py-3">
          <dt className="font-semibold">Score</dt>
          <dd>Makes a company better, with the weight you give it from 1 to 5. Met counts in full, partly counts in part.</dd>
        </div>
        <div className="border-b border-rule py-3">
          <dt className="font-semibold">Exclude</dt>
          <dd>
            Speaks against. <em>Hard</em> rules out whatever the score says; <em>soft</em> takes from it. Your reason is shown word for word: “Too
            small to benefit”, “Lacks the people to introduce it”, “An industry that we do not serve”.
          </dd>
        </div>
      </dl>
      <p className="mt-4">
        What is not known is left out of the score and drawn as a range instead. More criteria that nobody can see never raise a score: beside each
        verdict stands how many of them were known. More that can be seen make it surer.
      </p>
      <p className="mt-4">Three to eight criteria are enough. Each one asks for its reason: which of your strengths does it rest on?</p>
      <p className="mt-4">
        The sample{' '}
        <a className="font-medium text-accent underline underline-offset-4" href={hashOf('packs')}>
          Whom to leave alone
        </a>{' '}
        shows all three kinds of exclusion, for companies and for private persons.
      </p>
    </>
  );
}

export default defineTopic({
  id: 'modes',
  title: 'Must, score, exclude',
  about: 'What a criterion can do, and how unknowns are treated.',
  order: 50,
  Show: Modes,
});

/** What an ICP is and what it is not (A11), and what makes it one's own (A13, A15). */

import { HelpTable } from '../help-table';
import { defineTopic } from '../help-topic';

const rows = [
  ['It names what hurts these companies and what they need', 'A handful of broad facts: an industry, a region, an age group'],
  ['It finds those who could begin now and see why', 'It finds those who would first have to be talked into the problem'],
  ['It rests on customers, figures and conversations', 'It rests on a trend, a hope, or on what a competitor seems to do'],
] as const;

function IsAndIsNot() {
  return (
    <>
      <HelpTable caption="What an ICP is and what it is not" columns={['An ICP', 'Not an ICP']} rows={rows} />
      <p className="mt-6">
        The best companies stand where three circles meet: what you offer <strong>fits them</strong>, they <strong>have the pain</strong> that it
        takes away, and <strong>now</strong> is a good time.
      </p>
      <p className="mt-4">
        It is yours alone. Two sellers in one street have different ideal companies, because different things make them good. That is why nothing is
        chosen for you here: a template is a first guess, weights are yours, and each criterion asks which of your strengths it rests on.
      </p>
      <p className="mt-4">
        And it is never finished. An ICP that nobody tests gets older without anybody noticing; wrong ones cost calls, money and good will.
      </p>
    </>
  );
}

export default defineTopic({
  id: 'is-and-is-not',
  title: 'What an ICP is and is not',
  about: 'Needs before facts, now before some day, evidence before hope.',
  order: 20,
  Show: IsAndIsNot,
});

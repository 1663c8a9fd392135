/** Worked examples for the fields that are hardest to fill, each with a weak one beside it. */
import { defineTopic } from '../help-topic';
import { WorkedExample } from '../worked-example';

const examples = [
  {
    of: 'a segment',
    instead: 'Retail',
    text: 'Online shops in Germany with 20–200 people and their own warehouse',
    why: 'A list of them could be made.',
  },
  {
    of: 'a criterion with its reason',
    instead: 'Medium size',
    text: '50–500 employees, because below that founders answer support themselves',
    why: 'The reason says when the number would be wrong.',
  },
  {
    of: 'a pain',
    instead: 'Wants to grow',
    text: 'Orders leave late because the plan is made for machines that stand still',
    why: 'Somebody who has it would nod.',
  },
  { of: 'a cue', instead: 'quality', text: 'on-time delivery', why: 'Only those who care about it write it down.' },
  {
    of: 'an exclusion',
    instead: 'Bad companies',
    text: 'Fifteen people or fewer: too small for the set-up to pay off',
    why: 'The reason is shown as you wrote it, so write it as you would say it.',
  },
  {
    of: 'a quote of a persona',
    instead: 'I need efficient solutions',
    text: 'Half of my week goes into questions that we have answered a hundred times.',
    why: 'It was heard, not invented at a desk.',
  },
  {
    of: 'an objection with its reply',
    instead: 'Too expensive: no, it is not',
    text: '“We can hire one more person instead.” One more person answers 40 questions a day; ask what next year needs.',
    why: 'The reply takes the objection seriously and brings a number.',
  },
  {
    of: 'a proof',
    instead: 'Customers love it',
    text: 'A care group in Leeds: leavers within ninety days from 41 to 29 in a hundred, in one year',
    why: 'Who, what, from where to where, how long.',
  },
] as const;

function Examples() {
  return (
    <>
      <p>Each opens to a text that would do, and one that would not.</p>
      {examples.map((example) => (
        <div key={example.of} className="border-t border-rule py-2 not-first:mt-2">
          <WorkedExample {...example} />
        </div>
      ))}
    </>
  );
}

export default defineTopic({
  id: 'examples',
  title: 'Worked examples',
  about: 'Segments, criteria, pains, cues, exclusions, quotes, objections, proofs.',
  order: 70,
  Show: Examples,
});

/** ICP or persona? Six rows that tell them apart, and the two questions that they answer (A1, A6, A7, A18, O7). */
import { hashOf } from '@/components/workspace/route';
import { HelpTable } from '../help-table';
import { defineTopic } from '../help-topic';

const link = 'font-medium text-accent underline underline-offset-4';

export const differences = [
  ['Looks at', 'A whole organisation', 'One person in it'],
  [
    'Stands for',
    'A company as good as they come: nobody you know, yet near to several',
    'Somebody who could exist, drawn from people you have spoken to',
  ],
  ['Described by', 'Size, industry, place, tools, money, plans', 'Role, duties, goals, worries, habits of buying'],
  ['Rests on', 'Mostly figures: your books, registers, pages', 'Mostly conversations: interviews, calls, what support hears'],
  ['Used for', 'Choosing whom to call first, and whom not at all', 'Choosing what to say, where, and in which tone'],
  ['Answers', 'Which companies are right for us?', 'Who is it that we speak to?'],
] as const;

function IcpOrPersona() {
  return (
    <>
      <p>
        The <strong>ICP</strong> is the map: it narrows the market to the companies worth visiting. The <strong>persona</strong> is the compass: it
        tells you whom to look for when you are there. Neither is of use alone, which is why Fitglass shows two verdicts and never adds them up.
      </p>
      <HelpTable named caption="How an ICP and a persona differ" columns={['What about it', 'ICP', 'Persona']} rows={differences} />
      <p className="mt-6">Two plain questions stand over the two verdicts in the panel:</p>
      <ul className="mt-2 list-disc pl-5">
        <li>
          <strong>Is this our kind of company?</strong> The wide view.
        </li>
        <li>
          <strong>Is this our person?</strong> The near view.
        </li>
      </ul>
      <p className="mt-6">
        An ICP is a model organisation built from evidence, the one that would get the most out of what you sell. It is also a way to spend time well:
        an hour goes to those who are likely to need you, and not to everybody.
      </p>
      <p className="mt-6">
        Begin with the company, then describe the people in it:{' '}
        <a className={link} href={hashOf('profiles')}>
          your ICPs and personas
        </a>
        .
      </p>
    </>
  );
}

export default defineTopic({
  id: 'icp-or-persona',
  title: 'ICP or persona?',
  about: 'The ideal company and the ideal person in it: two records, two verdicts.',
  order: 10,
  Show: IcpOrPersona,
});

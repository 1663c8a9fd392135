/** The seven traits of a good customer (E1 … E8), as questions to ask of each of your best. */
import { defineTopic } from '../help-topic';

const traits = [
  ['Ready to buy', 'Do they need it now, and are they looking?', 'Hiring for the problem, a deadline, a tender'],
  ['Sees the value', 'Do they want what you make better, in the way you make it?', 'Their goals in their own words'],
  ['Has the budget', 'Can they pay, and do they find it worth paying?', 'Size, funding; not “the cheapest”'],
  ['Can work with it', 'Are there people who will use it without you beside them?', 'Roles and tools in the house'],
  ['Earns money', 'Is it a sound business?', 'Figures that they publish, what you know; seldom on a page'],
  ['Grows', 'Will they need more next year?', 'Open jobs, new sites, headcount'],
  ['Knows others', 'Do others listen to them?', 'Talks, followers, referrals that they have given'],
] as const;

function SevenTraits() {
  return (
    <>
      <p>No single one of them makes a good customer; together they do. Ask them of your five best customers before you write the first criterion.</p>
      <ol className="mt-4">
        {traits.map(([name, ask, seen], at) => (
          <li key={name} className="grid grid-cols-[24px_minmax(0,1fr)] border-t border-rule py-3">
            <span className="text-soft">{at + 1}</span>
            <span>
              <strong>{name}.</strong> {ask}
              <span className="block text-13 text-soft">Seen in: {seen}</span>
            </span>
          </li>
        ))}
      </ol>
      <p className="mt-4">What a page does not show stays open. It never counts as a no.</p>
    </>
  );
}

export default defineTopic({
  id: 'seven-traits',
  title: 'Seven traits of a good customer',
  about: 'Ready, convinced, solvent, able, profitable, growing, well connected.',
  order: 40,
  Show: SevenTraits,
});

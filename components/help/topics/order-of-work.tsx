/** Market, audience, segment, ICP, persona: from wide to narrow (A2, A3, A4, A8), with the meter to try. */
import { useState } from 'react';
import { BreadthMeter } from '@/components/breadth/breadth-meter';
import { TextInput } from '@/components/ui/form/text-input';
import { defineTopic } from '../help-topic';
import { WorkedExample } from '../worked-example';

const levels = [
  ['Market', 'the trade as a whole', 'Business software'],
  ['Audience', 'those in it who could use what you sell', 'Small and mid-sized companies that write offers'],
  ['Segment', 'those with whom you begin', 'Small tech companies in the US'],
  ['ICP', 'the best company in that segment', '5–20 employees, $1M–$5M a year, offers still written by hand'],
  ['Persona', 'the person there', 'The founder who writes the offers on Sunday'],
] as const;

function OrderOfWork() {
  const [text, setText] = useState('Small to medium-sized businesses');
  return (
    <>
      <ol className="border-t border-rule">
        {levels.map(([name, what, example], at) => (
          <li key={name} className="border-b border-rule py-2" style={{ paddingLeft: `${at * 16}px` }}>
            <strong>{name}</strong>: {what}
            <span className="block font-serif text-soft">{example}</span>
          </li>
        ))}
      </ol>
      <p className="mt-4">
        Each level keeps what stands above it and adds something. A level that adds nothing, or reaches beyond the one above, is named at once. Write
        one ICP for each segment: a single ICP for all markets fits none of them.
      </p>
      <h2 className="mt-8 text-18 font-semibold">Try the breadth meter</h2>
      <TextInput className="mt-3" label="A description of companies" value={text} maxLength={400} onChange={setText} />
      <BreadthMeter text={text} />
      <WorkedExample
        of="a description that is narrow enough"
        instead="Small to medium-sized businesses"
        text="Small tech companies, 5–20 employees, US, $1M–$5M revenue"
        why="By these four marks you can say of any company whether it belongs."
        onUse={setText}
      />
    </>
  );
}

export default defineTopic({
  id: 'order-of-work',
  title: 'The order of work',
  about: 'From market to audience to segment to ICP to persona, each narrower than the one before.',
  order: 30,
  Show: OrderOfWork,
});

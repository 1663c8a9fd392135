/** Step four: market, audience, segment. Each level has to be narrower than the one above it, and how narrow shows while typing. */
import { BreadthMeter } from '@/components/breadth/breadth-meter';
import { NarrowerNote } from '@/components/breadth/narrower-note';
import { WorkedExample } from '@/components/help/worked-example';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/form/text-input';
import type { StepProps } from './start-events';

export function SegmentStep({ progress: { market, audience, segment }, onAnswer, onDone, busy }: StepProps & { busy: boolean }) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <p className="text-soft">
        From wide to narrow: market, audience, segment, then the ideal company in it. Each level keeps what stands above it and adds something.
      </p>
      <TextInput
        className="mt-4"
        label="Market"
        value={market}
        maxLength={200}
        hint="The trade that you are in or sell to."
        onChange={(text) => onAnswer({ market: text })}
      />
      <TextInput
        className="mt-4"
        label="Audience"
        value={audience}
        maxLength={400}
        hint="Those in the market who could use what you sell."
        onChange={(text) => onAnswer({ audience: text })}
      />
      <NarrowerNote child={audience} parent={market} />
      <TextInput
        className="mt-2"
        label="Segment"
        value={segment}
        maxLength={200}
        hint="Those with whom you begin. One ICP is written for it."
        onChange={(text) => onAnswer({ segment: text })}
      />
      <NarrowerNote child={segment} parent={audience} />
      <BreadthMeter text={segment} />
      <WorkedExample
        of="a segment"
        instead="Small to medium-sized businesses"
        text="Small tech companies with 5–20 employees in the US and $1M–$5M a year"
        why="Industry, size, place and money: four marks by which one company can be told from its neighbour."
        onUse={(text) => onAnswer({ segment: text })}
      />
      <Button look="primary" type="submit" className="mt-6" disabled={busy || segment.trim() === ''}>
        {busy ? 'Writing it down…' : 'Write it down and judge a page'}
      </Button>
    </form>
  );
}

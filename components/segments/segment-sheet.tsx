/** One segment: market, audience, segment, and why this one. */
import { BreadthMeter } from '@/components/breadth/breadth-meter';
import { NarrowerNote } from '@/components/breadth/narrower-note';
import { Section } from '@/components/editor/section';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/form/text-input';
import { hashOf } from '@/components/workspace/route';
import type { Icp, Segment } from '@/lib/icp/icp';

interface SegmentSheetProps {
  segment: Segment;
  icps: readonly Pick<Icp, 'id' | 'name' | 'negative'>[];
  /** Pains and proofs that name this segment. */
  uses: readonly { id: string; name: string; screen: 'pains' | 'proofs' }[];
  onChange: (what: string, next: (segment: Segment) => Segment) => void;
  onRemove: () => void;
}

export function SegmentSheet({ segment, icps, uses, onChange, onRemove }: SegmentSheetProps) {
  const set = (member: 'market' | 'audience' | 'name' | 'why', what: string) => (value: string) =>
    onChange(what, (record) => ({ ...record, [member]: value }));
  return (
    <>
      <Section title="From wide to narrow" hint="Each line stays inside the one above it.">
        <TextInput label="Market" value={segment.market} onChange={set('market', 'the market')} placeholder="Business software" />
        <div>
          <TextInput
            label="Audience"
            hint="Who in that market you speak to."
            value={segment.audience}
            onChange={set('audience', 'the audience')}
            placeholder="Software companies that sell to other companies"
          />
          <NarrowerNote child={segment.audience} parent={segment.market} />
        </div>
        <div>
          <TextInput
            label="Segment"
            hint="The part of the audience that shares a problem and can be reached the same way."
            value={segment.name}
            onChange={set('name', 'the name')}
            placeholder="Young software companies with their first sales team"
            error={segment.name.trim() === '' ? 'A segment needs a name: ICPs point at it.' : null}
          />
          <NarrowerNote child={segment.name} parent={segment.audience} />
          <BreadthMeter text={segment.name} />
        </div>
        <TextInput
          label="Why this one"
          rows={3}
          hint="Your best judgement in a sentence or two: need, size, reach, and what you do better there."
          value={segment.why ?? ''}
          onChange={set('why', 'the reason')}
        />
      </Section>
      <Section
        title="Its ideal companies"
        hint="One per segment. Two ICPs in one segment often mean two segments; one ICP for all markets is a mistake with a name."
      >
        {icps.length === 0 ? (
          <p className="text-15">None yet.</p>
        ) : (
          <ul>
            {icps.map((icp) => (
              <li key={icp.id}>
                <a className="text-15 text-accent underline underline-offset-4" href={hashOf('icp', icp.id)}>
                  {icp.name}
                </a>
                {icp.negative && <span className="text-soft"> · to stay away from</span>}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title="Where it is used">
        {uses.length === 0 ? (
          <p className="text-15">No pain and no proof is kept to this segment.</p>
        ) : (
          <ul>
            {uses.map(({ id, name, screen }) => (
              <li key={`${screen}/${id}`}>
                <a className="text-15 text-accent underline underline-offset-4" href={hashOf(screen, id)}>
                  {name}
                </a>
                <span className="text-soft"> · {screen === 'pains' ? 'pain' : 'proof'}</span>
              </li>
            ))}
          </ul>
        )}
        <div>
          <Button look="quiet" onClick={onRemove}>
            Remove this segment
          </Button>
        </div>
      </Section>
    </>
  );
}

/** Who the ICP is about: its name, its segment, whom it sells to, and why this segment at all. */
import { useState } from 'react';
import { BreadthMeter } from '@/components/breadth/breadth-meter';
import { Section } from '@/components/editor/section';
import { Button } from '@/components/ui/button';
import { AddLine } from '@/components/ui/form/add-line';
import { Choice } from '@/components/ui/form/choice';
import { PickOne } from '@/components/ui/form/pick-one';
import { TextInput } from '@/components/ui/form/text-input';
import { hashOf } from '@/components/workspace/route';
import type { Surroundings } from '@/lib/app/icp-editor/surroundings';
import type { Icp } from '@/lib/icp/icp';
import { leaveOut } from '@/lib/kernel/leave-out';
import { headExamples } from './icp-examples';
import { WiderThanSegment } from './wider-than-segment';

export type ChangeIcp = (what: string, next: (icp: Icp) => Icp) => void;

interface IcpHeadProps {
  icp: Icp;
  surroundings: Surroundings;
  change: ChangeIcp;
  /** Makes a segment and gives its id. */
  onNewSegment: (name: string) => Promise<string>;
  act: (run: () => Promise<unknown>) => void;
  say: (text: string, undo?: () => void) => void;
  undo: () => void;
}

const sellsTo = [
  { value: 'companies', label: 'Companies' },
  { value: 'consumers', label: 'Consumers' },
] as const;

const stands = [
  { value: 'wanted', label: 'A company to win' },
  { value: 'negative', label: 'A company to stay away from' },
] as const;

export function IcpHead({ icp, surroundings, change, onNewSegment, act, say, undo }: IcpHeadProps) {
  const set = (what: string, over: Partial<Icp>) => change(what, (before) => ({ ...before, ...over }));
  const same = surroundings.icps.filter(({ id, segment }) => id !== icp.id && segment !== '' && segment === icp.segment);
  const sellTo = (sells: 'companies' | 'consumers') => {
    change('whom it sells to', (before) => ({ ...before, sells, ...(sells === 'consumers' ? { criteria: [] } : {}) }));
    if (sells === 'consumers' && icp.criteria.length > 0) say('Took the criteria out: private persons are never compared with anything.', undo);
  };
  return (
    <Section title="Whom it is about" hint="One ICP describes one segment. Everything else narrows it.">
      <div>
        <TextInput
          label="Name"
          example={headExamples.name}
          value={icp.name}
          onChange={(name) => set('the name', { name })}
          error={icp.name.trim() === '' ? 'Give it a name.' : null}
        />
        {icp.sells !== 'consumers' && !icp.negative && <BreadthMeter text={icp.name} criteria={icp.criteria} />}
      </div>
      <div>
        <PickOne
          label="Segment"
          example={headExamples.segment}
          none="None yet"
          options={surroundings.segments.map(({ id, name }) => ({ value: id, label: name }))}
          value={surroundings.segments.some(({ id }) => id === icp.segment) ? icp.segment : ''}
          onChange={(segment) => set('the segment', { segment })}
          hint={
            <>
              {icp.segment === '' && 'One ICP per segment: one for all markets fits none of them. '}
              {same.length > 0 && `“${same[0]!.name}” describes the same segment: two ideals for one market are one too many. `}
              <a className="text-accent underline underline-offset-4" href={hashOf('segments')}>
                All segments
              </a>
            </>
          }
        />
        {!icp.negative && <WiderThanSegment icp={icp} segments={surroundings.segments} />}
        <NewSegment onNew={(name) => act(async () => set('the segment', { segment: await onNewSegment(name) }))} />
      </div>
      <Choice
        label="Whom the product is sold to"
        example={headExamples.sells}
        options={sellsTo}
        value={icp.sells ?? 'companies'}
        onChange={sellTo}
        hint={icp.sells === 'consumers' ? 'A document to write, print and share. Private persons are never compared with anything.' : undefined}
      />
      {icp.sells !== 'consumers' && (
        <Choice
          label="What it describes"
          example={headExamples.stands}
          options={stands}
          value={icp.negative ? 'negative' : 'wanted'}
          onChange={(value) =>
            change('what it describes', (before) => ({
              ...leaveOut(before, 'negative'),
              ...(value === 'negative' ? { negative: true } : {}),
            }))
          }
          hint={icp.negative ? 'A company that matches this is said first, before any other verdict.' : undefined}
        />
      )}
      <TextInput
        label="Why this segment"
        example={headExamples.why}
        rows={2}
        value={icp.why ?? ''}
        onChange={(why) => change('the why', (before) => ({ ...leaveOut(before, 'why'), ...(why === '' ? {} : { why }) }))}
        hint="One sentence with a because in it. It is what makes this a hypothesis and not a wish."
        placeholder="Online shops of this size, because their data sits in as many systems as they have teams"
      />
    </Section>
  );
}

function NewSegment({ onNew }: { onNew: (name: string) => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button look="plain" className="mt-1" onClick={() => setAsking(true)}>
        Name a new segment
      </Button>
    );
  return (
    <div className="mt-2">
      <AddLine
        label="New segment"
        act="Add segment"
        example={headExamples.newSegment}
        placeholder="Online shops in Europe"
        maxLength={200}
        onAdd={(name) => {
          onNew(name);
          setAsking(false);
        }}
      />
    </div>
  );
}

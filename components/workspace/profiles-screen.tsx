/** All ICPs and personas; when there are none, what they are and how to get the first. */
import { type IcpActs, NewIcp } from '@/components/icp-editor/new-icp';
import { NewPersona } from '@/components/persona-editor/new-persona';
import { Button } from '@/components/ui/button';
import { hashOf } from '@/components/workspace/route';
import type { Profile, Sample, WorkspaceView } from '@/components/workspace-port';
import type { NextTask } from '@/lib/quality/home/next-task';
import { NextTaskBlock } from './next-task-block';
import type { ProfileActs } from './profile-actions';
import { ProfilesBySegment } from './profiles-by-segment';
import { SampleList } from './sample-list';
import { ScreenHead } from './shell';

interface ProfilesScreenProps {
  view: Pick<WorkspaceView, 'icps' | 'personas'>;
  samples: readonly Sample[];
  loading: string | null;
  onLoadSample: (id: string) => void;
  /** Null for the moment before it is known. */
  task: NextTask | null;
  onRemove: (profile: Profile) => void;
  /** Begins an ICP, lists the drafts of others, and the acts on each. */
  icpActs: IcpActs;
  /** The same for personas. */
  personaActs: ProfileActs;
}

export function ProfilesScreen({
  view: { icps, personas },
  samples,
  loading,
  onLoadSample,
  onRemove,
  task,
  icpActs,
  personaActs,
}: ProfilesScreenProps) {
  const first = samples[0];
  if (icps.length + personas.length === 0)
    return (
      <>
        <ScreenHead title="Ideal profiles">
          Fitglass compares what it reads with two kinds of profile. Both are yours: they say what a good customer of yours is like.
        </ScreenHead>
        <dl className="mt-8 grid gap-8 md:grid-cols-2">
          <div className="border-t-2 border-ink pt-3">
            <dt className="text-18 font-semibold">The ideal company</dt>
            <dd className="mt-2 text-15 text-soft">
              One per market segment: size, industry, place, tools, and above all what you would walk away from. In short, your ICP.
            </dd>
          </div>
          <div className="border-t-2 border-ink pt-3">
            <dt className="text-18 font-semibold">The ideal person</dt>
            <dd className="mt-2 text-15 text-soft">
              Two to four per ideal company: who decides, who uses it, who can stop it. Role and duties only, never who somebody is. In short, your
              personas.
            </dd>
          </div>
        </dl>
        <p className="mt-8 text-15">
          <a href={hashOf('start')} className="font-medium text-accent underline underline-offset-4">
            Start in five steps
          </a>
          , with a starter for your trade; or take one of these, or write it yourself.
        </p>
        {first && (
          <Button look="primary" className="mt-6" disabled={loading !== null} onClick={() => onLoadSample(first.id)}>
            Start with a worked example: {first.name}
          </Button>
        )}
        <NewIcp acts={icpActs} />
        <NewPersona acts={personaActs} />
        <h2 className="mt-12 text-18 font-semibold">Other worked examples</h2>
        <SampleList samples={samples.slice(1)} loading={loading} onLoad={onLoadSample} />
      </>
    );
  return (
    <>
      <ScreenHead title="Ideal profiles">
        What Fitglass compares every page with. Companies and people are judged apart and never added up.
      </ScreenHead>
      {task ? <NextTaskBlock task={task} /> : <div className="mt-8 min-h-25" />}
      <NewIcp acts={icpActs} />
      <NewPersona acts={personaActs} />
      {icps.length === 0 && <p className="mt-8 text-15">No ideal company yet: without one, only people can be judged.</p>}
      {personas.length === 0 && <p className="mt-8 text-15">No persona yet: without one, only companies can be judged.</p>}
      <ProfilesBySegment profiles={[...icps, ...personas]} icpActs={icpActs} personaActs={personaActs} onRemove={onRemove} />
    </>
  );
}

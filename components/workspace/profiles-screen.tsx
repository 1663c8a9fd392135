/** All ICPs and personas; when there are none, what they are and how to get the first. */
import type { ReactNode } from 'react';
import { IcpActions, type IcpActs, NewIcp } from '@/components/icp-editor/icp-actions';
import { Button } from '@/components/ui/button';
import type { Profile, Sample, WorkspaceView } from '@/components/workspace-port';
import { ProfileSheet } from './profile-sheet';
import { SampleList } from './sample-list';
import { ScreenHead } from './shell';

interface ProfilesScreenProps {
  view: Pick<WorkspaceView, 'icps' | 'personas'>;
  samples: readonly Sample[];
  loading: string | null;
  onLoadSample: (id: string) => void;
  onRemove: (profile: Profile) => void;
  /** Begins an ICP, lists the drafts of others, and the acts on each. */
  icpActs: IcpActs;
}

export function ProfilesScreen({ view: { icps, personas }, samples, loading, onLoadSample, onRemove, icpActs }: ProfilesScreenProps) {
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
              Two to four per ideal company: who decides, who uses it, who can stop it. Role and duties only, never who somebody is.
            </dd>
          </div>
        </dl>
        <NewIcp acts={icpActs} />
        {first && (
          <Button look="primary" className="mt-8" disabled={loading !== null} onClick={() => onLoadSample(first.id)}>
            Start with a worked example: {first.name}
          </Button>
        )}
        <h2 className="mt-12 text-18 font-semibold">Other worked examples</h2>
        <SampleList samples={samples.slice(1)} loading={loading} onLoad={onLoadSample} />
      </>
    );
  return (
    <>
      <ScreenHead title="Ideal profiles">
        What Fitglass compares every page with. Companies and people are judged apart and never added up.
      </ScreenHead>
      <ProfileGroup
        title="Ideal companies"
        none="No ideal company yet: without one, only people can be judged."
        profiles={icps}
        onRemove={onRemove}
        above={<NewIcp acts={icpActs} />}
        icpActs={icpActs}
      />
      <ProfileGroup title="Ideal people" none="No persona yet: without one, only companies can be judged." profiles={personas} onRemove={onRemove} />
    </>
  );
}

interface ProfileGroupProps {
  title: string;
  none: string;
  above?: ReactNode;
  icpActs?: IcpActs;
  profiles: readonly Profile[];
  onRemove: (profile: Profile) => void;
}

function ProfileGroup({ title, none, profiles, onRemove, above, icpActs }: ProfileGroupProps) {
  return (
    <section className="mt-12">
      <h2 className="text-13 font-semibold text-soft">
        {title}, {profiles.length}
      </h2>
      {above}
      {profiles.length === 0 && <p className="mt-2 text-15">{none}</p>}
      {profiles.map((profile) => (
        <ProfileSheet
          key={profile.id}
          profile={profile}
          acts={icpActs && <IcpActions profile={profile} acts={icpActs} />}
          onRemove={() => onRemove(profile)}
        />
      ))}
    </section>
  );
}

/** ICPs and personas under the segment that they belong to: first the companies, then the people in them. */
import { PeopleOfIcp } from '@/components/persona-editor/new-persona';
import type { Profile } from '@/components/workspace-port';
import { ProfileActions, type ProfileActs } from './profile-actions';
import { ProfileRow } from './profile-row';
import { ProfileSheet } from './profile-sheet';

interface ProfilesBySegmentProps {
  profiles: readonly Profile[];
  icpActs: ProfileActs;
  personaActs: ProfileActs;
  onRemove: (profile: Profile) => void;
}

/** More than these are listed in lines: nobody reads twenty sheets in a row. */
const mostSheets = 8;

/** Segments in the order of their names; what belongs to none comes last. */
export function bySegment(profiles: readonly Profile[]): [string, Profile[]][] {
  const groups = Map.groupBy(profiles, ({ segment }) => segment ?? '');
  return [...groups].sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b));
}

export function ProfilesBySegment({ profiles, icpActs, personaActs, onRemove }: ProfilesBySegmentProps) {
  const Shown = profiles.length > mostSheets ? ProfileRow : ProfileSheet;
  return bySegment(profiles).map(([segment, held]) => (
    <section key={segment} aria-label={segment || 'In no segment'} className="mt-12">
      <h2 className="text-15 font-semibold text-soft">{segment || 'In no segment yet'}</h2>
      {(['icp', 'persona'] as const).map((about) => {
        const those = held.filter((profile) => profile.about === about);
        return (
          those.length > 0 && (
            <div key={about} className={about === 'icp' ? 'mt-4' : 'mt-8 first-of-type:mt-4'}>
              <p className="text-12 text-soft">{about === 'icp' ? 'Ideal companies' : 'Ideal people'}</p>
              <div className={Shown === ProfileSheet ? 'mt-2 grid gap-8' : 'mt-2'}>
                {those.map((profile) => (
                  <Shown
                    key={profile.id}
                    profile={profile}
                    acts={
                      <>
                        <ProfileActions profile={profile} acts={about === 'icp' ? icpActs : personaActs} onRemove={() => onRemove(profile)} />
                        {about === 'icp' && <PeopleOfIcp profile={profile} />}
                      </>
                    }
                  />
                ))}
              </div>
            </div>
          )
        );
      })}
    </section>
  ));
}

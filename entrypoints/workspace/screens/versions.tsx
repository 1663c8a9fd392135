/** How one profile came to be what it is: `#versions/icp/<id>`. */
import { useEffect, useState } from 'react';
import { ProfileWays } from '@/components/quality/profile-ways';
import { CompareVersions } from '@/components/versions/compare-versions';
import { RemovedMentions } from '@/components/versions/removed-mentions';
import { VersionList } from '@/components/versions/version-list';
import { ScreenHead } from '@/components/workspace/shell';
import { type Kind, rollBack } from '@/lib/app/quality/keep-alive';
import { cleanMentions, removedMentions } from '@/lib/app/quality/removed-mentions';
import { betweenVersions, type Version, type VersionList as Versions, watchVersions } from '@/lib/app/quality/watch-versions';
import { resultSince } from '@/lib/quality/results/since-version';
import { defineScreen, type ScreenProps } from '../screen';
import { useResults } from '../use-results';

function VersionsScreen(props: ScreenProps) {
  const { id: kind, part: id } = props.route;
  if ((kind !== 'icp' && kind !== 'persona') || !id)
    return <ScreenHead title="Versions">Choose a profile under Ideal profiles to see how it came to be.</ScreenHead>;
  return <History key={`${kind}/${id}`} {...props} kind={kind} id={id} />;
}

function History({ kind, id, now, act, say }: ScreenProps & { kind: Kind; id: string }) {
  const [list, setList] = useState<Versions | null>(null);
  const [chosen, setChosen] = useState<{ from: number; to: number } | null>(null);
  useEffect(() => watchVersions(kind, id, setList), [kind, id]);
  const results = useResults();
  if (!list || !results) return <ScreenHead title="Versions">Opening…</ScreenHead>;
  const { versions, hasDraft, gone, nameOf } = list;
  const newest = versions[0];
  if (!newest)
    return (
      <ScreenHead title="Versions">
        Nothing is published here yet. Every publishing leaves a version with its reason, and you can go back to each.
      </ScreenHead>
    );
  const { from, to } = chosen ?? { from: versions.at(-1)!.number, to: newest.number };
  const versionOf = (number: number) => versions.find((each) => each.number === number) ?? newest;
  const withResult = (version: Version, place: number) => ({
    ...version,
    result: resultSince(id, version.at, versions[place - 1]?.at ?? null, results),
  });
  const goBack = (number: number) =>
    act(async () => {
      const undo = await rollBack(kind, id, number);
      if (!undo) throw new Error('This version is no longer there.');
      const names = await removedMentions(kind, id);
      const said = [
        `Back to version ${number}.`,
        ...(hasDraft ? ['What you had not published is still in the editor.'] : []),
        ...(names ? [`It names ${names} that you removed since: see above the list.`] : []),
      ];
      say(said.join(' '), () => act(undo));
    });
  const clean = () =>
    act(async () => {
      const undo = await cleanMentions(kind, id);
      if (undo) say(`Taken out: ${gone}.`, () => act(undo));
    });
  return (
    <>
      <p className="mb-2 text-15">{newest.content.name}</p>
      <ScreenHead title="Versions">
        Each time it was published, with the reason and what changed. Going back makes a new version with the old words; nothing is lost.
      </ScreenHead>
      <div className="mt-4">
        <ProfileWays kind={kind} id={id} name={newest.content.name} here="versions" />
      </div>
      {gone && <RemovedMentions gone={gone} noun={kind === 'icp' ? 'ICP' : 'persona'} onClean={clean} />}
      <VersionList versions={versions.map(withResult)} now={now} onRollBack={goBack} />
      {versions.length > 1 && (
        <CompareVersions
          numbers={versions.map(({ number }) => number)}
          from={from}
          to={to}
          onChoose={setChosen}
          changes={betweenVersions(kind, versionOf(from), versionOf(to), nameOf)}
        />
      )}
    </>
  );
}

export default defineScreen({ id: 'versions', label: 'Versions', place: null, under: 'profiles', Show: VersionsScreen });

/** What came of a version until the next one, in counts: too short a time for shares. */
import { inWords } from '@/components/notes/in-words';
import { sayList } from '@/components/ui/say-list';
import type { VersionResult } from '@/lib/quality/results/since-version';

interface VersionResultLineProps {
  result: VersionResult;
  inUse: boolean;
}

export function VersionResultLine({ result: { outcomes, winsInside, answered }, inUse }: VersionResultLineProps) {
  const counts = outcomes.map(({ kind, count }) => `${count} ${inWords().outcomes.kinds[kind]}`);
  const said = [
    counts.length > 0 && `${sayList(counts)}.`,
    winsInside.of > 0 && `${winsInside.inside} of ${winsInside.of} won lay inside the profile.`,
    answered.of > 0 && `${answered.hits} of ${answered.of} touches were answered.`,
    counts.length === 0 && answered.of === 0 && 'Touches that may still be answered.',
  ].filter((part) => part !== false);
  return (
    <p className="mt-2">
      <span className="font-semibold">{inUse ? 'Since then:' : 'Until the next version:'}</span> {said.join(' ')}
    </p>
  );
}

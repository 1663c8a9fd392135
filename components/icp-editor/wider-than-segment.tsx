/** Said under the segment of an ICP that does not narrow it, or that reaches beyond it. */
import type { Surroundings } from '@/lib/app/icp-editor/surroundings';
import type { Icp } from '@/lib/icp/icp';
import { widerThanSegment } from '@/lib/quality/breadth/within-segment';

interface WiderThanSegmentProps {
  icp: Icp;
  segments: Surroundings['segments'];
}

const levels = { segment: 'segment', audience: 'audience of its segment', market: 'market of its segment' } as const;

export function WiderThanSegment({ icp, segments }: WiderThanSegmentProps) {
  const segment = segments.find(({ id }) => id === icp.segment);
  const wide = segment ? widerThanSegment(icp, segment) : null;
  return (
    <p role="status" className="mt-1 min-h-5 text-13 text-weak">
      {wide && `Compared with the ${levels[wide.level]}, “${wide.above}”: ${wide.why}`}
    </p>
  );
}

/** How broad a description is, said while it is typed: a word, a drawing of three steps, and what would sharpen it. */
import clsx from 'clsx';
import { sayList } from '@/components/ui/say-list';
import type { Criterion } from '@/lib/icp/icp';
import { judgeBreadth } from '@/lib/quality/breadth/breadth';
import { markWords } from '@/lib/quality/breadth/breadth-marks';

interface BreadthMeterProps {
  text: string;
  criteria?: readonly Criterion[];
}

const steps = ['too broad', 'getting there', 'specific'] as const;
const said = { 'too broad': 'Too broad', 'getting there': 'Getting there', specific: 'Specific' } as const;
const tones = { 'too broad': 'text-weak', 'getting there': 'text-possible', specific: 'text-strong' } as const;

export function BreadthMeter({ text, criteria = [] }: BreadthMeterProps) {
  const { breadth, has, lacks, vague } = judgeBreadth(text, criteria);
  const reached = steps.indexOf(breadth);
  const empty = text.trim() === '' && criteria.length === 0;
  const next = lacks[0];
  return (
    <div className="mt-2 min-h-16 text-13">
      <p className={clsx('flex items-center gap-2 font-semibold', empty ? 'text-soft' : tones[breadth])}>
        <span aria-hidden="true" className="flex gap-1">
          {steps.map((step, at) => (
            <span key={step} className={clsx('h-1.5 w-6 rounded-full border border-current', !empty && at <= reached && 'bg-current')} />
          ))}
        </span>
        <span role="status">{empty ? 'Breadth shows here while you type' : said[breadth]}</span>
      </p>
      {!empty && (
        <p className="mt-1 text-soft">
          {has.length > 0 ? `Says ${sayList(has.map((mark) => markWords[mark].name))}. ` : 'Nothing in it tells one company from another yet. '}
          {vague.map(({ word, why }) => `“${word}” ${why}. `)}
          {breadth !== 'specific' && next && `Add ${markWords[next].name}: ${markWords[next].example}.`}
        </p>
      )}
    </div>
  );
}

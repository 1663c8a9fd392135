/** Whether there will be more of them: growth in people, open roles, and what they say of expanding. */
import type { Known } from '@/lib/account/account';
import { answerable } from '@/lib/signal/confidence';
import { inWords } from './in-words';
import type { Finding } from './trait';
import type { TraitInputs } from './trait-inputs';

/** A year with a third more people is full marks, standing still 0.3, losing one in ten nothing. Ours. */
const full = 33;
const still = 0.3;
const shrinking = -10;
/** Open roles, and a sentence about expanding, where no figure is known. */
const roles = 0.6;
const words = 0.6;

function ofGrowth(percent: number): number {
  if (percent <= 0) return Math.max(0, still * (1 - percent / shrinking));
  return Math.min(1, still + ((1 - still) * percent) / full);
}

export function growthPotential({ account, readiness }: TraitInputs): Finding {
  const growth: Known<'company.growth'> | undefined = account?.known['company.growth']?.find(
    ({ confidence, value }) => confidence >= answerable && value.months > 0,
  );
  if (growth) {
    const { percent, months } = growth.value;
    const yearly = (percent * 12) / months;
    return { value: ofGrowth(yearly), because: inWords().growth(`${percent > 0 ? '+' : ''}${percent}`, months), evidence: growth.evidence };
  }
  const moments = readiness.moments.filter(({ kind }) => kind === 'hiring' || kind === 'growth' || kind === 'launch');
  const first = moments[0];
  if (!first) return { value: null, because: inWords().noGrowth, evidence: [] };
  const hires = moments.some(({ kind }) => kind === 'hiring');
  const expands = moments.some(({ kind }) => kind !== 'hiring');
  return {
    value: hires && expands ? 1 - (1 - roles) * (1 - words) : hires ? roles : words,
    because: first.sentence,
    evidence: moments.map(({ evidence }) => evidence),
  };
}

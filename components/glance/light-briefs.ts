/** The line under each light: the strongest reason, the likeliest pain, what happens now, or that the user said so. */
import { judgedCompany } from '@/components/verdict/judged';
import { listReasons } from '@/components/verdict/list-reasons';
import type { Look } from '@/lib/protocol/panel-view';
import type { Light } from '@/lib/trait/light';
import type { Glance } from './glance-at';
import { type Brief, sayWhyNow } from './say-why-now';

/** What an exclusion or an unmet must says comes before what speaks for them; else the strongest reason. */
function whyItFits({ account }: Pick<Look, 'account'>, light: Light | undefined): string {
  const best = account?.verdicts.map(judgedCompany)[0];
  if (!best) return light?.because ?? '';
  const { verdict, profile } = best;
  const reasons = listReasons(verdict);
  const wanted = light?.state === 'off' && !profile.negative ? 'against' : 'for';
  return verdict.ruledOutBy[0] ?? (reasons.find(({ mark }) => mark === wanted) ?? reasons[0])?.sentence ?? light?.because ?? '';
}

export function lightBriefs({ account, pains }: Pick<Look, 'account' | 'pains'>, { lights, ratedReady, whyNow }: Glance): Record<Light['id'], Brief> {
  const of = (id: Light['id']) => lights.find((light) => light.id === id);
  const pain = pains.find(({ level }) => level !== 'no-cue');
  return {
    'fits-us': { line: whyItFits({ account }, of('fits-us')) },
    'has-the-pain': { line: pain?.pain.name ?? of('has-the-pain')?.because ?? '' },
    'ready-now': ratedReady ? { line: of('ready-now')?.because ?? '' } : sayWhyNow(whyNow),
  };
}

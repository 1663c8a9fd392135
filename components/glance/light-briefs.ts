/** The few words beside each light: which ICP, which pain, what happens. */
import type { Look } from '@/lib/protocol/panel-view';
import type { Light } from '@/lib/trait/light';
import type { Glance } from './glance-at';

export function lightBriefs({ account, pains }: Pick<Look, 'account' | 'pains'>, glance: Glance): Record<Light['id'], string> {
  const pain = pains.find(({ level }) => level !== 'no-cue');
  const lit = (id: Light['id']) => glance.lights.some((light) => light.id === id && light.state !== 'unknown');
  return {
    'fits-us': account?.verdicts[0]?.icp.name ?? '',
    'has-the-pain': pain?.pain.name ?? '',
    'ready-now': lit('ready-now') ? (glance.whyNow?.sentence ?? '') : '',
  };
}

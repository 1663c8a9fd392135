/** The starter packs as they are offered: for which seller, whom they describe, which segment they begin with. */
import type { Pack } from '@/lib/exchange/pack';
import { sampleText } from '../sample-files';
import { packOf } from './pack-of';
import { starterIds, starterText } from './starter-files';

export interface OfferedStarter {
  id: string;
  name: string;
  /** One or two sentences. */
  about: string;
}

async function offered(id: string): Promise<OfferedStarter> {
  const { name, icps, personas } = packOf(await starterText(id));
  return {
    id,
    name,
    about: `Looks for: ${icps.map((icp) => icp.name).join('; ')}. Talks to: ${personas.map((persona) => persona.name).join(' and ')}.`,
  };
}

export const offeredStarters = async (): Promise<OfferedStarter[]> => Promise.all((await starterIds()).map(offered));

/** What a first run can begin with. */
export interface Template {
  from: 'starter' | 'sample' | 'own';
  /** Empty for one's own. */
  id: string;
}

/** The pack of a template; null when the user writes from nothing. */
export async function templatePack({ from, id }: Template): Promise<Pack | null> {
  if (from === 'own') return null;
  return packOf(await (from === 'starter' ? starterText(id) : sampleText(id)));
}

/** The samples as the workspace offers them: what each holds, in one sentence. */
import { readPack } from '@/lib/exchange/pack';
import { sampleIds, sampleText } from './sample-files';

const listed = (names: readonly string[]) => (names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? ''));

export interface OfferedSample {
  id: string;
  name: string;
  about: string;
}

async function offered(id: string): Promise<OfferedSample> {
  const opened = readPack(await sampleText(id));
  if (!opened.ok) throw opened.error;
  const { name, icps, personas } = opened.value.pack;
  const parts = [
    icps.length > 0 && `Companies: ${listed(icps.map((icp) => icp.name))}.`,
    personas.length > 0 && `People: ${listed(personas.map((persona) => persona.name))}.`,
  ];
  return { id, name, about: parts.filter(Boolean).join(' ') };
}

/** In the order of offering. A sample that does not open is a bug of ours and stays loud. */
export const offeredSamples = async (): Promise<OfferedSample[]> => Promise.all((await sampleIds()).map(offered));

/** The pack of any workspace, without opening it on the screen: profiles only, no evidence notes. */
import { writePack } from '@/lib/exchange/pack';
import { partOfPack } from '@/lib/exchange/part-of-pack';
import { inWorkspace } from '@/lib/storage/workspaces';
import { packOf } from '../export-pack';

export const packOfWorkspace = (id: string, name: string): Promise<string> =>
  inWorkspace(id, async (database) => writePack(partOfPack(await packOf(database, name), { icps: null, evidence: false })));

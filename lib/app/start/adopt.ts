/** The end of the first run: the template is written down, in one transaction, beside all that the user has already. */
import { systemClock } from '@/lib/kernel/clock';
import { allRecords, putPack } from '@/lib/storage/packs';
import { recordsOf, remainderOf } from '../packs/pack-rows';
import { adoptTemplate, type OwnSegment } from './adopt-template';
import { type Template, templatePack } from './offered-starters';

export async function adopt(template: Template | null, segment: OwnSegment, scope: 'company' | 'person' | 'both'): Promise<void> {
  const [pack, kept] = await Promise.all([template ? templatePack(template) : null, allRecords()]);
  const chosen = adoptTemplate(pack, segment, scope, kept);
  await putPack(recordsOf(chosen), remainderOf(chosen), systemClock());
}

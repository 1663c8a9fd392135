/** The end of the first run: the template is written down, in one transaction, beside all that the user has already. */
import { systemClock } from '@/lib/kernel/clock';
import { allRecords, putPack } from '@/lib/storage/packs';
import { recordsOf, remainderOf } from '../packs/pack-rows';
import { adoptTemplate, type OwnSegment } from './adopt-template';
import { keysOf, leftOf, stillThere } from './leftovers';
import { type Template, templatePack } from './offered-starters';

export interface Adopted {
  /** What all choices so far wrote and is still there, as `persona/<id>`. */
  wrote: string[];
  /** What of it the present choice does not hold. */
  left: string[];
}

/** @param earlier what earlier choices wrote. */
export async function adopt(
  template: Template | null,
  segment: OwnSegment,
  scope: 'company' | 'person' | 'both',
  earlier: readonly string[],
): Promise<Adopted> {
  const [pack, kept] = await Promise.all([template ? templatePack(template) : null, allRecords()]);
  const chosen = adoptTemplate(pack, segment, scope, kept);
  await putPack(recordsOf(chosen), remainderOf(chosen), systemClock());
  const wrote = await stillThere([...new Set([...earlier, ...keysOf(chosen)])]);
  return { wrote, left: leftOf(wrote, keysOf(adoptTemplate(pack, segment, scope))) };
}

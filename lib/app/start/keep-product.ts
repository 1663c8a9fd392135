/** What is sold, from the first run's one sentence. A product that exists keeps all else that was written about it. */
import { systemClock } from '@/lib/kernel/clock';
import { getRecord, putRecord } from '@/lib/storage/records';

const id = 'first-product';
/** As in packs. */
const nameCharacters = 200;

export async function keepProduct(sentence: string): Promise<void> {
  const name = sentence.trim().slice(0, nameCharacters);
  if (name === '') return;
  const before = await getRecord('product', id);
  const fresh = { id, name, features: [], useCases: [], advantages: [], pricing: '', competitors: [] };
  await putRecord('product', before ? { ...before, name } : fresh, 'First run', systemClock());
}

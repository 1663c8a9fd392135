/** The names that a message may say: as a page writes them, with the words that prove it, or as the user typed them. */
import type { Known } from '@/lib/account/account';
import { clean } from '@/lib/kernel/text';
import type { SignalKey } from '@/lib/signal/vocabulary';
import type { NameInHand } from './hand';
import type { Material } from './material';

type NameKey = Extract<SignalKey, 'person.name' | 'person.company' | 'company.name'>;

function named<Key extends NameKey>(key: Key, values: readonly Known<Key>[] | undefined): NameInHand | null {
  const best = values?.[0];
  if (!best) return null;
  const text = clean(best.value);
  if (text === '') return null;
  if (best.evidence.some(({ source }) => source === 'user')) return { text, source: { kind: 'user' } };
  const evidence = best.evidence.find(({ quote }) => clean(quote).includes(text));
  return evidence ? { text, source: { kind: 'page-fact', quote: evidence.quote, url: evidence.url, key } } : null;
}

export const personName = ({ person }: Pick<Material, 'person'>): NameInHand | null => named('person.name', person?.known['person.name']);

/** The profile's own line first: the message goes to that person. */
export const companyName = ({ account, person }: Pick<Material, 'account' | 'person'>): NameInHand | null =>
  named('person.company', person?.known['person.company']) ?? named('company.name', account?.known['company.name']);

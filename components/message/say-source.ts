/** Where a sentence comes from, in words that a colleague would use. */
import type { Source } from '@/lib/message/message';
import type { MessageStock } from '@/lib/protocol/messages';
import { inWords } from './in-words';

const named = (records: readonly { id: string; name: string }[], id: string): string => records.find((each) => each.id === id)?.name ?? id;

/** The quote of a page comes apart, because it is shown as a quote. */
export function saySource(source: Source, records: MessageStock): string {
  const words = inWords().sources;
  switch (source.kind) {
    case 'page-fact':
      return URL.parse(source.url)?.hostname.replace(/^www\./, '') ?? words.page;
    case 'pain':
      return words.pain(named(records.pains, source.id));
    case 'proof':
      return words.proof(named(records.proofs, source.id));
    case 'product':
      return words.product(named(records.products, source.id));
    case 'persona':
      return words.persona(named(records.personas, source.id));
    case 'user':
      return words.user;
    default:
      return words.template;
  }
}

/** Where a sentence comes from, in words that a colleague would use. */
import type { Source } from '@/lib/message/message';
import type { MessageStock } from '@/lib/protocol/messages';

const named = (records: readonly { id: string; name: string }[], id: string): string => records.find((each) => each.id === id)?.name ?? id;

/** The quote of a page comes apart, because it is shown as a quote. */
export function saySource(source: Source, records: MessageStock): string {
  switch (source.kind) {
    case 'page-fact':
      return URL.parse(source.url)?.hostname.replace(/^www\./, '') ?? 'a page';
    case 'pain':
      return `your pain “${named(records.pains, source.id)}”`;
    case 'proof':
      return `your proof “${named(records.proofs, source.id)}”`;
    case 'product':
      return `your product “${named(records.products, source.id)}”`;
    case 'persona':
      return `your reply on the persona “${named(records.personas, source.id)}”`;
    case 'user':
      return 'your own words';
    default:
      return 'plain wording, which claims nothing about anybody';
  }
}

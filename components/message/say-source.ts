/** Where a sentence comes from, in words that a colleague would use. */
import { quoted } from '@/components/ui/quoted';
import { sayList } from '@/components/ui/say-list';
import { sharedValues } from '@/lib/message/choose-proof';
import type { Source } from '@/lib/message/message';
import type { Persona } from '@/lib/persona/persona';
import { vendorValues } from '@/lib/persona/vendor-values';
import type { MessageStock } from '@/lib/protocol/messages';
import { inWords } from './in-words';

const named = (records: readonly { id: string; name: string }[], id: string): string => records.find((each) => each.id === id)?.name ?? id;

/** What of a proof the persona values (G9), for why it was taken. */
function valuedIn(records: MessageStock, id: string, persona: Persona | null): string[] {
  const proof = records.proofs.find((each) => each.id === id);
  return proof && persona ? sharedValues(proof, vendorValues(persona)) : [];
}

/**
 * The quote of a page comes apart, because it is shown as a quote.
 * @param persona to whom the message speaks.
 */
export function saySource(source: Source, records: MessageStock, persona: Persona | null): string {
  const words = inWords().sources;
  switch (source.kind) {
    case 'page-fact':
      return URL.parse(source.url)?.hostname.replace(/^www\./, '') ?? words.page;
    case 'pain':
      return words.pain(named(records.pains, source.id));
    case 'proof':
      return words.proof(named(records.proofs, source.id), sayList(valuedIn(records, source.id, persona).map(quoted)));
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

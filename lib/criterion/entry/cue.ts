/** `says "customer data" or "data silo"`: words that a company uses about itself. */
import { defineEntry, type EntryReading, only } from '../entry-reader';
import { listOf } from '../entry-words';

const lead = /^(?:says?|saying|mentions?|mentioning|talks? about|writes?|describes? (?:itself|themselves) as|calls? (?:itself|themselves))\s*:?\s+/i;
const denied = /^(?:does not|doesn't|do not|don't|never)\s+(?:say|mention|talk about)\s*:?\s+/i;
const quoted = /^["“„][^"”]+["”](?:\s*(?:,|or|,\s*or)\s*["“„][^"”]+["”])*$/i;

export default defineEntry({
  about: 'account',
  order: 5,
  examples: ['says customer data or data silo', '“customer-centric”'],
  read: (text): readonly EntryReading[] => {
    if (denied.test(text)) return [[{ kind: 'cue', params: { any: listOf(text.replace(denied, '')) }, mode: 'exclude' }]];
    if (!lead.test(text) && !quoted.test(text)) return [];
    const any = listOf(text.replace(lead, ''));
    return any.length > 0 ? only('cue', { any }) : [];
  },
});

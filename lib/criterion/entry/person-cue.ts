/** `talks about attribution`: words that a person uses about their work. */
import { defineEntry, only } from '../entry-reader';
import { listOf } from '../entry-words';

const lead = /^(?:says?|mentions?|talks? about|writes? about|posts? about)\s*:?\s+/i;
const quoted = /^["“„][^"”]+["”](?:\s*(?:,|or|,\s*or)\s*["“„][^"”]+["”])*$/i;

export default defineEntry({
  about: 'person',
  order: 6,
  examples: ['talks about attribution or data quality'],
  read: (text) => {
    if (!lead.test(text) && !quoted.test(text)) return [];
    const any = listOf(text.replace(lead, ''));
    return any.length > 0 ? only('person-cue', { any }) : [];
  },
});

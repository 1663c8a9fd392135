/** "skills SQL or Tableau", "knows HubSpot". */
import { defineEntry, only } from '../entry-reader';
import { listOf } from '../entry-words';

const lead = /^(?:skills?|skilled in|knows?|lists?|experience (?:with|in))\s*:?\s+/i;

export default defineEntry({
  about: 'person',
  order: 5,
  examples: ['skills SQL or Tableau', 'knows HubSpot'],
  read: (text) => {
    const any = lead.test(text) ? listOf(text.replace(lead, '')) : [];
    return any.length > 0 ? only('skill', { any }) : [];
  },
});

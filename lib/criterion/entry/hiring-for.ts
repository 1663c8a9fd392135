/** "hiring for sales", "at least 3 open roles in engineering". */
import { functionOf } from '../entry-functions';
import { defineEntry, only } from '../entry-reader';
import { eachOf, listOf } from '../entry-words';

const said =
  /^(?:(?:are |is |currently )*(?:hiring|hires?|recruiting|recruits?|looking for)|(?:at least\s+)?(?:\d+\+?\s+)?open (?:roles?|positions?|jobs?))\b\s*(?:for|in)?\s*/i;
const count = /(\d+)\s*\+?\s*(?:or more\s+)?(?:open\s+)?(?:roles?|positions?|jobs?|people)?\s*(?:for|in)?\s*/i;

export default defineEntry({
  about: 'account',
  order: 25,
  examples: ['hiring for sales', '3 open roles in engineering'],
  read: (text) => {
    if (!said.test(text)) return [];
    const min = Number(count.exec(text)?.[1] ?? 1);
    const rest = text.replace(said, '').replace(/^(?:at least\s+)?\d+\s*\+?\s*(?:or more\s+)?(?:people|roles?)?\s*(?:for|in)?\s*/i, '');
    const functions = eachOf(listOf(rest), functionOf);
    if (!functions || min < 1) return [];
    return only('hiring-for', min > 1 ? { functions, min } : { functions });
  },
});

/** "Is there a budget for this?": what no page says and somebody has to ask. "IPO planned" is such a question too. */
import { defineEntry, only } from '../entry-reader';

const stock = /^(?:ipo(?: status)?\s*:\s*(?:yes|plan|within|soon).*|(?:an )?ipo (?:is )?planned|plan(?:s|ning)? (?:an ipo|to go public))$/i;
const noStock =
  /^(?:ipo(?: status)?\s*:\s*(?:no\b|not\b|none|never|off).*|no ipo(?: planned)?|not planning (?:an ipo|to go public).*|ipo (?:is )?not planned|no ipo in .*)$/i;
const invested = /^(?:investments?|investors?)\s*:?\s*(yes|no)$/i;
const shortest = 8;

export default defineEntry({
  about: 'any',
  order: 2,
  readsNo: true,
  examples: ['Is there a budget for this?', 'IPO planned'],
  read: (text) => {
    if (text.endsWith('?') && text.length >= shortest) return only('question', { ask: text });
    if (stock.test(text)) return only('question', { ask: 'Do they plan to go public?' });
    if (noStock.test(text)) return only('question', { ask: 'Is going public off their table for now?' });
    const answer = invested.exec(text)?.[1]?.toLowerCase();
    if (answer) return only('question', { ask: answer === 'yes' ? 'Have they taken investments?' : 'Have they grown without investors so far?' });
    return [];
  },
});

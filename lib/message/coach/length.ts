/** Against the channel's limits: characters that it does not take, words that are not read. */

import type { CoachCheck } from '../draft';
import { countWords } from '../fill';

export default {
  id: 'length',
  question: 'helpful',
  find({ text, subject, channel, most }) {
    const found = [];
    if (text.length > most)
      found.push({
        from: most,
        to: text.length,
        why: `${text.length - most} characters more than ${channel.name} takes (${most}).`,
        instead: 'Leave out what they do not need to answer you.',
      });
    const words = countWords(text);
    if (channel.words && words > channel.words.most)
      found.push({
        from: 0,
        to: 0,
        why: `${words} words; up to ${channel.words.most} are read.`,
        instead: 'Keep the fact, the problem and the question.',
      });
    if (channel.words && words > 0 && words < channel.words.least)
      found.push({
        from: 0,
        to: 0,
        why: `${words} words; under ${channel.words.least} the reader cannot tell why you write.`,
        instead: 'Say in one sentence why you write to them.',
      });
    if (channel.subject && subject.length > channel.subject.most)
      found.push({
        from: 0,
        to: 0,
        why: `The subject has ${subject.length} characters; ${channel.subject.most} are seen.`,
        instead: 'Name the topic only.',
      });
    return found;
  },
} satisfies CoachCheck;

/** Against the channel's limits: characters that it does not take, words that are not read. */

import type { CoachCheck } from '../draft';
import { countWords } from '../fill';
import { inWords } from '../in-words';

export default {
  id: 'length',
  question: 'helpful',
  find({ text, subject, channel, most }) {
    const says = inWords().coach;
    const found = [];
    if (text.length > most)
      found.push({
        from: most,
        to: text.length,
        why: says.tooLong(String(text.length - most), channel.name, String(most)),
        instead: says.tooLongInstead,
      });
    const words = countWords(text);
    if (channel.words && words > channel.words.most)
      found.push({
        from: 0,
        to: 0,
        why: says.manyWords(String(words), String(channel.words.most)),
        instead: says.manyWordsInstead,
      });
    if (channel.words && words > 0 && words < channel.words.least)
      found.push({
        from: 0,
        to: 0,
        why: says.fewWords(String(words), String(channel.words.least)),
        instead: says.fewWordsInstead,
      });
    if (channel.subject && subject.length > channel.subject.most)
      found.push({
        from: 0,
        to: 0,
        why: says.longSubject(String(subject.length), String(channel.subject.most)),
        instead: says.longSubjectInstead,
      });
    return found;
  },
} satisfies CoachCheck;

/** The one message after no answer: shorter than the first, with something new in it. */
import type { Channel } from '../channel';
import { inWords } from '../in-words';

export default {
  id: 'follow-up',
  get name() {
    return inWords().channels['follow-up'].name;
  },
  subject: null,
  body: { most: 1_900 },
  words: { least: 20, most: 80 },
  shortWords: 48,
  paragraphs: true,
  signsOff: false,
  spoken: false,
  get source() {
    return inWords().channels['follow-up'].source;
  },
} satisfies Channel;

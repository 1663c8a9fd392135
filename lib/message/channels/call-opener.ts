/** The first half minute of a call. */
import type { Channel } from '../channel';
import { inWords } from '../in-words';

export default {
  id: 'call-opener',
  get name() {
    return inWords().channels['call-opener'].name;
  },
  subject: null,
  body: { most: 600 },
  words: { least: 20, most: 75 },
  shortWords: 45,
  paragraphs: false,
  signsOff: false,
  spoken: true,
  get source() {
    return inWords().channels['call-opener'].source;
  },
} satisfies Channel;

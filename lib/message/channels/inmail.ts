/** A paid message to somebody one is not connected with. */
import type { Channel } from '../channel';
import { inWords } from '../in-words';

export default {
  id: 'inmail',
  get name() {
    return inWords().channels.inmail.name;
  },
  subject: { most: 200 },
  body: { most: 1_900 },
  words: { least: 40, most: 120 },
  shortWords: 50,
  paragraphs: true,
  signsOff: false,
  spoken: false,
  get source() {
    return inWords().channels.inmail.source;
  },
} satisfies Channel;

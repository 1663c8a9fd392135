/** A first e-mail. */
import type { Channel } from '../channel';
import { inWords } from '../in-words';

export default {
  id: 'email',
  get name() {
    return inWords().channels.email.name;
  },
  subject: { most: 60 },
  body: { most: 5_000 },
  words: { least: 50, most: 125 },
  shortWords: 60,
  paragraphs: true,
  signsOff: true,
  spoken: false,
  get source() {
    return inWords().channels.email.source;
  },
} satisfies Channel;

/** The note that goes with an invitation to connect. */
import type { Channel } from '../channel';
import { inWords } from '../in-words';

export default {
  id: 'connection-note',
  get name() {
    return inWords().channels['connection-note'].name;
  },
  subject: null,
  body: { most: 200, roomier: 300 },
  words: null,
  shortWords: 32,
  paragraphs: false,
  signsOff: false,
  spoken: false,
  get source() {
    return inWords().channels['connection-note'].source;
  },
} satisfies Channel;

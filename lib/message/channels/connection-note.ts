/** The note that goes with an invitation to connect. */
import type { Channel } from '../channel';

export default {
  id: 'connection-note',
  name: 'Note',
  subject: null,
  body: { most: 200, roomier: 300 },
  words: null,
  shortWords: 32,
  paragraphs: false,
  signsOff: false,
  spoken: false,
  source: 'LinkedIn takes 200 characters with a free account and 300 with Premium; the box itself counts along.',
} satisfies Channel;

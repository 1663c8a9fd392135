/** The first half minute of a call. */
import type { Channel } from '../channel';

export default {
  id: 'call-opener',
  name: 'Call',
  subject: null,
  body: { most: 600 },
  words: { least: 20, most: 75 },
  shortWords: 45,
  paragraphs: false,
  signsOff: false,
  spoken: true,
  source: '75 words take half a minute at 150 words a minute, an ordinary pace of speaking; after that it is their turn.',
} satisfies Channel;

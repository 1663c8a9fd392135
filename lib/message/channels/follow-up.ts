/** The one message after no answer: shorter than the first, with something new in it. */
import type { Channel } from '../channel';

export default {
  id: 'follow-up',
  name: 'Follow-up',
  subject: null,
  body: { most: 1_900 },
  words: { least: 20, most: 80 },
  shortWords: 48,
  paragraphs: true,
  signsOff: false,
  spoken: false,
  source: '1,900 characters is what a LinkedIn message takes at least; 80 words is our own advice: shorter than the message before.',
} satisfies Channel;

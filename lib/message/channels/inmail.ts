/** A paid message to somebody one is not connected with. */
import type { Channel } from '../channel';

export default {
  id: 'inmail',
  name: 'InMail',
  subject: { most: 200 },
  body: { most: 1_900 },
  words: { least: 40, most: 120 },
  shortWords: 50,
  paragraphs: true,
  signsOff: false,
  spoken: false,
  source: 'LinkedIn takes 200 characters of subject and 1,900 of text. 120 words is our own advice: it fits one screen of a phone.',
} satisfies Channel;

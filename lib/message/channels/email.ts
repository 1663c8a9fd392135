/** A first e-mail. */
import type { Channel } from '../channel';

export default {
  id: 'email',
  name: 'E-mail',
  subject: { most: 60 },
  body: { most: 5_000 },
  words: { least: 50, most: 125 },
  shortWords: 60,
  paragraphs: true,
  signsOff: true,
  spoken: false,
  source: '50 to 125 words, as teams that write first e-mails advise; 60 characters of subject, because phones cut longer ones.',
} satisfies Channel;

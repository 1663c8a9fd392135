/** Tag managers. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Tag managers',
  tools: [
    { name: 'Google Tag Manager', loads: ['www.googletagmanager.com/gtm.js', 'www.googletagmanager.com/ns.html'] },
    { name: 'Stape', loads: 'stape.net/' },
  ],
} satisfies SignatureFile;

/** Translation and accessibility of pages. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Translation',
  tools: [
    { name: 'Localize', loads: 'global.localizecdn.com/' },
    { name: 'Smartling', loads: 'tp-cdn.smartling.com/' },
    { name: 'Transifex', loads: 'cdn.transifex.com/' },
    { name: 'Weglot', loads: ['cdn.weglot.com/', 'cdn-api-weglot.com/', 'cdn-api.weglot.com/'] },
  ],
} satisfies SignatureFile;

/** Prospecting, sequences and conversation tools that follow visitors. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Sales engagement',
  tools: [
    { name: '6sense', loads: ['j.6sc.co/', 'c.6sc.co/', 'b.6sc.co/', 'epsilon.6sense.com/'] },
    { name: 'Apollo', loads: 'assets.apollo.io/micro/website-tracker/' },
    { name: 'Demandbase', loads: ['tag.demandbase.com/', 'scripts.demandbase.com/', 'api.company-target.com/', 'tag-logger.demandbase.com/'] },
    { name: 'Salesloft', loads: ['scout-cdn.salesloft.com/', 'scout.salesloft.com/', 'scout.us1.salesloft.com/'] },
    { name: 'ZoomInfo', loads: ['js.zi-scripts.com/', 'ws.zoominfo.com/', 'ws-assets.zoominfo.com/', 'insent.ai/'] },
  ],
} satisfies SignatureFile;

/** Which campaign brought the revenue. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Revenue attribution',
  tools: [
    { name: 'Bizible', loads: ['cdn.bizible.com/', 'cdn.bizibly.com/'] },
    { name: 'CallRail', loads: 'cdn.callrail.com/' },
    { name: 'CallTrackingMetrics', loads: 'tctm.co/t.js' },
    { name: 'Dreamdata', loads: 'cdn.dreamdata.cloud/' },
    { name: 'HockeyStack', loads: ['cdn.jsdelivr.net/npm/hockeystack', 'api.hockeystack.com/'] },
    { name: 'Hyros', loads: 'hyros.com/v1/lst/' },
    { name: 'Invoca', loads: 'solutions.invocacdn.com/' },
    { name: 'Northbeam', loads: 'j.northbeam.io/' },
    { name: 'Triple Whale', loads: 'api.config-security.com/' },
  ],
} satisfies SignatureFile;

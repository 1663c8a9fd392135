/** Customer data platforms and event pipelines. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Customer data platform',
  tools: [
    { name: 'Adobe Audience Manager', loads: ['dpm.demdex.net/', 'demdex.net/'] },
    { name: 'BlueConic', loads: 'blueconic.net/' },
    { name: 'Freshpaint', loads: 'perfalytics.com/' },
    { name: 'Hightouch', loads: ['cdn.hightouch-events.com/', 'us-east-1.hightouch-events.com/'] },
    { name: 'Jitsu', loads: ['cdn.jitsu.com/', 't.jitsu.com/'] },
    { name: 'Lytics', loads: 'c.lytics.io/' },
    { name: 'mParticle', loads: ['jssdkcdns.mparticle.com/', 'jssdk.mparticle.com/'] },
    { name: 'RudderStack', loads: 'cdn.rudderlabs.com/', cookies: 'rl_anonymous_id' },
    { name: 'Salesforce Data Cloud', loads: 'cdn.c360a.salesforce.com/' },
    { name: 'Segment', loads: ['cdn.segment.com/', 'cdn.segment.io/'], cookies: 'ajs_anonymous_id' },
    { name: 'Snowplow', cookies: ['_sp_id.*', '_sp_ses.*'] },
    { name: 'Tealium', loads: 'tags.tiqcdn.com/', cookies: 'utag_main' },
    { name: 'Treasure Data', loads: 'cdn.treasuredata.com/' },
  ],
} satisfies SignatureFile;

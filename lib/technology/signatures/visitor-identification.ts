/** Which companies and people visit: de-anonymising, intent and account signals. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Visitor identification',
  tools: [
    { name: 'Albacross', loads: 'serve.albacross.com/' },
    { name: 'Bombora', loads: ['ml314.com/', 'cdn.ml314.com/'] },
    { name: 'Clay', loads: ['static.claydar.com/', 'cdn.claydar.com/'] },
    { name: 'Clearbit', loads: ['tag.clearbitscripts.com/', 'x.clearbitjs.com/', 'reveal.clearbit.com/', 'risk.clearbit.com/'] },
    { name: 'Common Room', loads: 'cdn.cr-relay.com/' },
    { name: 'Factors.ai', loads: ['app.factors.ai/', 'api.factors.ai/'] },
    { name: 'Koala', loads: 'cdn.getkoala.com/' },
    { name: 'Lead Forensics', loads: 'secure.leadforensics.com/' },
    { name: 'Leadfeeder', loads: ['sc.lfeeder.com/', 'lftracker.leadfeeder.com/', 'tr-rc.lfeeder.com/'], cookies: '_lfa' },
    { name: 'Leadsy', loads: 'r2.leadsy.ai/' },
    { name: 'RB2B', loads: ['s3-us-west-2.amazonaws.com/b2bjsstore/', 'b2bjsstore.s3.us-west-2.amazonaws.com/', 'ddwl4m2hdecbv.cloudfront.net/b/'] },
    { name: 'Snitcher', loads: ['snid.snitcher.com/', 'cdn.snitcher.com/'] },
    { name: 'Unify', loads: 'tag.unifyintent.com/' },
    { name: 'Vector', loads: 'cdn.vector.co/pixel.js' },
    { name: 'Warmly', loads: 'opps-widget.getwarmly.com/' },
  ],
} satisfies SignatureFile;

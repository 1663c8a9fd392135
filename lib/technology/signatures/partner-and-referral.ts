/** Affiliate, partner and referral programs. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Affiliate programs',
  tools: [
    { name: 'Awin', loads: ['www.dwin1.com/', 'www.dwin2.com/'] },
    { name: 'CJ Affiliate', loads: ['www.mczbf.com/', 'www.emjcd.com/'] },
    { name: 'Dub', loads: 'www.dubcdn.com/' },
    { name: 'FirstPromoter', loads: 'cdn.firstpromoter.com/' },
    { name: 'Friendbuy', loads: 'static.fbot.me/' },
    { name: 'GrowSurf', loads: 'app.growsurf.com/' },
    { name: 'Impact', loads: 'utt.impactcdn.com/' },
    { name: 'PartnerStack', loads: ['snippet.growsumo.com/', 'js.partnerstack.com/'] },
    { name: 'Refersion', loads: ['cdn.refersion.com/', 'cdn.refersion.net/'] },
    { name: 'Rewardful', loads: 'r.wdfl.co/' },
    { name: 'Tapfiliate', loads: ['script.tapfiliate.com/', 'static.tapfiliate.com/'] },
    { name: 'Tolt', loads: 'cdn.tolt.io/' },
  ],
} satisfies SignatureFile;

/** Help desks and support agents that show a window on the site. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Customer support',
  tools: [
    { name: 'Ada', loads: ['static.ada.support/', 'static.eu.ada.support/'] },
    { name: 'Canny', loads: 'canny.io/sdk.js' },
    { name: 'Dixa', loads: 'messenger.dixa.io/' },
    { name: 'Featurebase', loads: 'do.featurebase.app/' },
    { name: 'Forethought', loads: 'solve-widget.forethought.ai/' },
    { name: 'Freshdesk', loads: ['widget.freshworks.com/', 'euc-widget.freshworks.com/'] },
    { name: 'Front', loads: 'chat-assets.frontapp.com/' },
    { name: 'Gorgias', loads: ['config.gorgias.chat/', 'assets.gorgias.chat/', 'bundle.gorgias.chat/'], ids: 'gorgias-chat-container' },
    { name: 'Help Scout', loads: 'beacon-v2.helpscout.net/' },
    { name: 'Inkeep', loads: ['unpkg.com/@inkeep/', 'cdn.jsdelivr.net/npm/@inkeep/'] },
    {
      name: 'Intercom',
      loads: ['widget.intercom.io/', 'js.intercomcdn.com/', 'static.intercomassets.com/'],
      cookies: ['intercom-id-*', 'intercom-session-*', 'intercom-device-id-*'],
      ids: ['intercom-container', 'intercom-frame'],
    },
    { name: 'kapa.ai', loads: 'widget.kapa.ai/' },
    { name: 'Kustomer', loads: 'cdn.kustomerapp.com/' },
    { name: 'Plain', loads: 'chat.cdn-plain.com/' },
    { name: 'Pylon', loads: 'widget.usepylon.com/' },
    { name: 'Re:amaze', loads: 'cdn.reamaze.com/' },
    { name: 'Statuspage', loads: 'statuspage.io/embed/' },
    { name: 'Trengo', loads: ['static.widget.trengo.eu/', 'cdn.widget.trengo.eu/'] },
    { name: 'Userback', loads: 'static.userback.io/' },
    { name: 'UserVoice', loads: 'widget.uservoice.com/' },
    { name: 'Zendesk', loads: ['static.zdassets.com/', 'ekr.zdassets.com/', 'v2.zopim.com/'] },
    { name: 'Zoho Desk', loads: ['desk.zoho.com/portal/api/web/', 'desk.zoho.eu/portal/api/web/'] },
  ],
} satisfies SignatureFile;

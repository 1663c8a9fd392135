/** Chat windows on websites. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Live chat',
  tools: [
    { name: 'Chatra', loads: 'call.chatra.io/' },
    { name: 'Chatwoot', loads: 'app.chatwoot.com/', cookies: 'cw_conversation' },
    { name: 'Crisp', loads: 'client.crisp.chat/', cookies: 'crisp-client*' },
    { name: 'Freshchat', loads: ['wchat.freshchat.com/', 'fw-cdn.com/'] },
    { name: 'HelpCrunch', loads: 'widget.helpcrunch.com/' },
    { name: 'JivoChat', loads: ['code.jivosite.com/', 'code.jivo.ru/'] },
    { name: 'LiveAgent', loads: 'ladesk.com/scripts/' },
    { name: 'LiveChat', loads: ['cdn.livechatinc.com/', 'api.livechatinc.com/'] },
    { name: 'LivePerson', loads: 'lptag.liveperson.net/' },
    { name: 'ManyChat', loads: 'widget.manychat.com/' },
    { name: 'Olark', loads: 'static.olark.com/' },
    { name: 'Smartsupp', loads: 'www.smartsuppchat.com/' },
    { name: 'tawk.to', loads: 'embed.tawk.to/', cookies: 'twk_*' },
    { name: 'Tidio', loads: ['code.tidio.co/', 'widget-v4.tidiochat.com/'] },
    { name: 'Userlike', loads: 'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/' },
    { name: 'Zoho SalesIQ', loads: ['salesiq.zoho.com/', 'salesiq.zoho.eu/', 'salesiq.zohopublic.com/', 'salesiq.zohopublic.eu/'] },
  ],
} satisfies SignatureFile;

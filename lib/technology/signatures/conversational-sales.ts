/** Chats and routers that pass visitors straight to a seller. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Conversational sales',
  tools: [
    { name: 'Botpress', loads: 'cdn.botpress.cloud/webchat/' },
    { name: 'Chatbase', loads: ['www.chatbase.co/embed.min.js', 'www.chatbase.co/chatbot-iframe/'] },
    { name: 'Chili Piper', loads: ['js.chilipiper.com/', 'chilipiper.com/concierge-js/', 'na.chilipiper.com/'] },
    { name: 'Default', loads: 'import-cdn.default.com/' },
    { name: 'Drift', loads: ['js.driftt.com/', 'widget.drift.com/'] },
    { name: 'Landbot', loads: ['cdn.landbot.io/', 'static.landbot.io/', 'landbot.pro/'] },
    { name: 'LeanData', loads: ['cdn.leandata.com/', 'app.leandata.com/'] },
    { name: 'Qualified', loads: 'js.qualified.com/' },
    { name: 'RevenueHero', loads: ['assets.revenuehero.io/', 'app.revenuehero.io/'] },
    { name: 'Voiceflow', loads: 'cdn.voiceflow.com/widget' },
  ],
} satisfies SignatureFile;

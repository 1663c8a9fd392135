/** Guides, checklists and announcements inside products. */
import type { SignatureFile } from '../signature';

export default {
  category: 'User onboarding',
  tools: [
    { name: 'Appcues', loads: 'fast.appcues.com/' },
    { name: 'Beamer', loads: 'app.getbeamer.com/js/' },
    { name: 'Chameleon', loads: ['fast.chameleon.io/', 'fast.trychameleon.com/'] },
    { name: 'CommandBar', loads: 'api.commandbar.com/' },
    { name: 'Headway', loads: 'cdn.headwayapp.co/' },
    { name: 'Intro.js', loads: 'cdn.jsdelivr.net/npm/intro.js' },
    { name: 'Pendo', loads: ['cdn.pendo.io/', 'cdn.eu.pendo.io/', 'pendo-io-static.storage.googleapis.com/'] },
    { name: 'Product Fruits', loads: 'app.productfruits.com/static/' },
    { name: 'Userflow', loads: 'js.userflow.com/' },
    { name: 'UserGuiding', loads: 'static.userguiding.com/' },
    { name: 'Userpilot', loads: 'js.userpilot.io/' },
    { name: 'Usetiful', loads: 'www.usetiful.com/dist/' },
    { name: 'WalkMe', loads: 'cdn.walkme.com/' },
    { name: 'Whatfix', loads: 'cdn.whatfix.com/' },
  ],
} satisfies SignatureFile;

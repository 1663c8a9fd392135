/** Consent banners. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Cookie compliance',
  tools: [
    { name: 'Axeptio', loads: 'static.axept.io/', cookies: 'axeptio_cookies' },
    { name: 'Borlabs Cookie', cookies: 'borlabs-cookie', ids: 'BorlabsCookieBox' },
    { name: 'CCM19', loads: 'cloud.ccm19.de/' },
    { name: 'consentmanager', loads: ['cdn.consentmanager.net/', 'delivery.consentmanager.net/'] },
    { name: 'Cookie Information', loads: 'policy.app.cookieinformation.com/' },
    { name: 'Cookiebot', loads: ['consent.cookiebot.com/', 'consentcdn.cookiebot.com/', 'consent.cookiebot.eu/'], ids: 'CookiebotDialog' },
    { name: 'CookieScript', loads: 'cdn.cookie-script.com/', cookies: 'CookieScriptConsent' },
    { name: 'CookieYes', loads: 'cdn-cookieyes.com/', cookies: 'cookieyes-consent' },
    { name: 'Didomi', loads: 'sdk.privacy-center.org/', ids: 'didomi-host', cookies: 'didomi_token' },
    { name: 'Enzuzo', loads: 'app.enzuzo.com/' },
    { name: 'iubenda', loads: ['cdn.iubenda.com/', 'cs.iubenda.com/', 'embeds.iubenda.com/'], ids: 'iubenda-cs-banner' },
    { name: 'Ketch', loads: 'global.ketchcdn.com/' },
    { name: 'OneTrust', loads: ['cdn.cookielaw.org/', 'cookie-cdn.cookiepro.com/'], ids: 'onetrust-consent-sdk', cookies: 'OptanonConsent' },
    { name: 'Osano', loads: 'cmp.osano.com/' },
    { name: 'Sourcepoint', loads: 'cdn.privacy-mgmt.com/' },
    { name: 'Termly', loads: 'app.termly.io/' },
    { name: 'Transcend', loads: ['transcend-cdn.com/', 'cdn.transcend.io/'] },
    { name: 'TrustArc', loads: ['consent.trustarc.com/', 'choices.truste.com/'] },
    {
      name: 'Usercentrics',
      loads: ['app.usercentrics.eu/', 'web.cmp.usercentrics.eu/', 'privacy-proxy.usercentrics.eu/'],
      ids: ['usercentrics-root', 'usercentrics-cmp'],
    },
  ],
} satisfies SignatureFile;

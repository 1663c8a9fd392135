/** Bot protection, logins and fraud. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Security',
  tools: [
    { name: 'Auth0', loads: ['cdn.auth0.com/', 'cdn.eu.auth0.com/'] },
    { name: 'CHEQ', loads: ['ob.cheqzone.com/', 'cheqzone.com/'] },
    { name: 'Clerk', paths: '/npm/@clerk/clerk-js', loads: 'clerk.accounts.dev/' },
    { name: 'Cloudflare Turnstile', loads: 'challenges.cloudflare.com/turnstile/', implies: 'Cloudflare' },
    { name: 'Cloudflare Zaraz', paths: '/cdn-cgi/zaraz/', implies: 'Cloudflare' },
    { name: 'DataDome', loads: ['js.datadome.co/', 'ct.captcha-delivery.com/'], cookies: 'datadome' },
    { name: 'Forter', loads: 'cdn4.forter.com/', cookies: 'forterToken' },
    { name: 'Friendly Captcha', loads: ['cdn.jsdelivr.net/npm/friendly-challenge', 'cdn.jsdelivr.net/npm/@friendlycaptcha/sdk'] },
    { name: 'hCaptcha', loads: ['js.hcaptcha.com/', 'hcaptcha.com/'] },
    { name: 'HUMAN', loads: ['client.px-cloud.net/', 'client.perimeterx.net/'], cookies: '_pxvid' },
    { name: 'Imperva', cookies: ['visid_incap_*', 'incap_ses_*'], paths: '/_Incapsula_Resource' },
    { name: 'Okta', loads: ['global.oktacdn.com/', 'ok1static.oktacdn.com/'] },
    { name: 'reCAPTCHA', loads: ['www.google.com/recaptcha/', 'www.recaptcha.net/recaptcha/', 'www.gstatic.com/recaptcha/'] },
    { name: 'Riskified', loads: 'beacon.riskified.com/' },
    { name: 'SafeBase', loads: ['safebase.us/', 'app.safebase.io/'] },
    { name: 'Sift', loads: ['cdn.sift.com/', 'cdn.siftscience.com/'] },
    { name: 'Signifyd', loads: 'cdn-scripts.signifyd.com/' },
    { name: 'Stytch', loads: 'js.stytch.com/' },
  ],
} satisfies SignatureFile;

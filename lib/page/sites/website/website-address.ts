/** Which addresses may be a company's own website: every web address but LinkedIn's and the browser stores'. */

const notWebsites = /(?:^|\.)linkedin\.com$|^(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com|addons\.opera\.com)$/;

export const isWebsite = (url: URL): boolean =>
  /^https?:$/.test(url.protocol) &&
  url.hostname !== '' &&
  !notWebsites.test(url.hostname) &&
  !(url.hostname === 'chrome.google.com' && url.pathname.startsWith('/webstore'));

/** The company's own web address out of a row or a button, unwrapped and without tracking. */
import { webAddress } from '@/lib/kernel/web-address';

/** Parameters that say where a visitor came from. */
const tracking = /^(?:utm_\w+|trk\w*|gclid|fbclid|msclkid|ref|source|mc_\w+|hs\w*)$/i;
/** Shorteners and link counters: their host is not the company's. */
const foreign =
  /(?:^|\.)(?:linkedin\.com|lnkd\.in|bit\.ly|hubs\.ly|hubs\.la|t\.co|tinyurl\.com|goo\.gl|ow\.ly|buff\.ly|linktr\.ee|rebrand\.ly|shorturl\.at|cutt\.ly)$/;

function typed(text: string): URL | null {
  const bare = text.trim();
  if (bare.length > 300 || !/^(?:https?:\/\/)?[\p{L}\d][\p{L}\d.-]*\.\p{L}{2,}(?:[/?#]\S*)?$/iu.test(bare)) return null;
  const url = URL.parse(/^https?:\/\//i.test(bare) ? bare : `https://${bare}`);
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}

const isOwn = (url: URL): boolean => !foreign.test(url.hostname) && url.hostname.includes('.') && !url.username;

/** @param href link behind the value. @param text what is written. @returns absolute address, null when neither is a company's own. */
export function websiteOf(href: string | null, text: string): string | null {
  const url = [href === null ? null : webAddress(href), typed(text)].find((each) => each != null && isOwn(each));
  if (!url) return null;
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

/** True when an address leads to a front page: a button may lead to a campaign or a form instead, which is no answer. */
export const isFrontPage = (address: string): boolean => /^https?:\/\/[^/]+\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(address);

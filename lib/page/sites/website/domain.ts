/**
 * Which part of a host is the company's own: `www.`, `app.` and `blog.` of one site belong together, while two
 * customers of one hosting platform do not. A short list of our own instead of the Public Suffix List (about
 * 10,000 rules, far over the reader's budget): country registries use a handful of second-level words, and a
 * platform that is missing here only makes two of its customers look like one site, never a LinkedIn page.
 */

/** Second-level registry words below a two-letter country (`co.uk`, `com.au`, `or.jp`, `gob.mx`, `nom.br` …). */
const registryWords = new Set(
  'ac,co,com,edu,gen,geek,gob,gov,govt,gouv,go,gv,id,ind,info,iwi,law,ltd,me,mil,ne,net,nhs,nom,nic,or,org,plc,police,pro,sch,school,web,asn,asso,tm,firm,kiwi,maori'.split(
    ',',
  ),
);

/** Country codes below which the words above are ordinary names that anyone may register (`me.de`, `info.at`). */
const flatCountries = new Set('de,ch,nl,be,dk,se,no,fi,cz,sk,lu,li,io,ai,me,tv,cc,co,gg,fm,is,lt,lv,ee,eu,us,ca,ie,at,it,fr'.split(','));

/** The few second-level registries of countries that are flat otherwise. */
const exceptions = new Set(
  'co.at,or.at,gv.at,ac.at,gouv.fr,asso.fr,gov.it,edu.it,gov.ie,com.co,net.co,org.co,edu.co,gov.co,co.no,co.ca,gc.ca'.split(','),
);

/** Hosts that give each customer a subdomain. */
const platforms =
  'wordpress.com,blogspot.com,wixsite.com,wix.com,weebly.com,squarespace.com,myshopify.com,shopify.com,webflow.io,framer.website,framer.app,github.io,gitlab.io,pages.dev,workers.dev,netlify.app,vercel.app,herokuapp.com,web.app,firebaseapp.com,appspot.com,azurewebsites.net,cloudfront.net,amazonaws.com,onrender.com,fly.dev,surge.sh,carrd.co,notion.site,substack.com,medium.com,tumblr.com,typepad.com,godaddysites.com,jimdo.com,jimdosite.com,jimdofree.com,strikingly.com,site123.me,tilda.ws,bubbleapps.io,hubspotpagebuilder.com,unbounce.com,business.site,ueniweb.com,yolasite.com,ucraft.site,mystrikingly.com,beehiiv.com,zendesk.com,freshdesk.com,gitbook.io,readthedocs.io,statuspage.io,hatenablog.com,over-blog.com,altervista.org,web.fc2.com,uk.com,us.com,eu.com,de.com,gb.net,co.com'.split(
    ',',
  );

/** True for `93.184.216.34`, `[::1]` and names without a dot: there is no registrable part. */
const hasNoDomain = (host: string): boolean => !host.includes('.') || host.startsWith('[') || /^[\d.]+$/.test(host);

/**
 * The site that a host belongs to: `app.acme.co.uk` → `acme.co.uk`, `jo.wordpress.com` stays whole.
 * @param host as in `URL.host` or `URL.hostname`; a port and a final dot are dropped.
 */
export function siteOf(host: string): string {
  const name = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  if (hasNoDomain(name)) return name;
  const labels = name.split('.');
  const platform = platforms.find((each) => name.endsWith(`.${each}`));
  if (platform) return labels.slice(-platform.split('.').length - 1).join('.');
  return labels.slice(-suffixLabels(labels) - 1).join('.');
}

/** The word that the company chose: `acme` of `app.acme.co.uk`, `jo` of `jo.wordpress.com`; "" for an address without one. */
export function labelOf(host: string): string {
  const site = siteOf(host);
  return hasNoDomain(site) ? '' : (site.split('.')[0] ?? '');
}

/** How many labels at the end of the host belong to the registry. */
function suffixLabels(labels: string[]): number {
  const country = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  if (labels.length < 3) return 1;
  if (exceptions.has(`${second}.${country}`)) return 2;
  return country.length === 2 && !flatCountries.has(country) && registryWords.has(second) ? 2 : 1;
}

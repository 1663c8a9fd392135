/** Which site a page or a mail address belongs to, and the word in it that the company chose. Never null: a strange host stands for itself. */
import { siteOfHost } from '@/lib/kernel/site';

const hostname = (host: string): string => host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');

/**
 * The site that a host belongs to: `app.acme.co.uk` → `acme.co.uk`; `jo.wordpress.com` and addresses without a domain stay whole.
 * @param host as in `URL.host` or `URL.hostname`; a port and a final dot are dropped.
 */
export const siteOf = (host: string): string => siteOfHost(hostname(host)) ?? hostname(host);

/** The word that the company chose: `acme` of `app.acme.co.uk`, `jo` of `jo.wordpress.com`; "" for an address without one. */
export const labelOf = (host: string): string => siteOfHost(hostname(host))?.split('.')[0] ?? '';

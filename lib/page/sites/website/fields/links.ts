/**
 * The company's own pages elsewhere: its LinkedIn page and its other profiles. Share buttons, posts and people are
 * not meant, and neither are the profiles of partners and customers: of several the one that bears the company's
 * name counts, or none.
 */
import { agree, confidence } from '@/lib/signal/confidence';
import type { Evidence } from '@/lib/signal/evidence';
import type { Page, Source } from '../../../reader';
import { landmarksAround } from '../../../sources/lines';
import { quoteText } from '../../../sources/quote';
import { organisationAddress } from '../../linkedin/address';
import { organisationRecords } from '../json-ld-types';
import { domainMatch } from '../name/domain-match';
import { nameKey } from '../name/words';
import type { WebsiteSubject } from '../subject';

interface Profile {
  url: string;
  /** The name part of its address, for comparing with the company's. */
  handle: string;
  /** Offered as the company's own: in the frame of the page, in its record, or by an icon or a word like "Follow us". */
  offered: boolean;
  evidence: Evidence;
}

export const website: Source<string, WebsiteSubject>[] = [
  (page) => [{ value: `https://${page.url.host}/`, confidence: confidence.stated, evidence: [quoteText(page.url.origin, 'href')] }],
];

export const linkedinUrl: Source<string, WebsiteSubject>[] = [
  (page, subject) => {
    const pages = addressesOn(page, (href) => {
      const url = organisationAddress(href);
      return url === null ? null : { url, handle: decodeURIComponent(url.split('/').at(-2) ?? '') };
    });
    return chosen(pages, subject, true).map(({ url, evidence, sure }) => ({ value: url, confidence: sure, evidence: [evidence] }));
  },
];

export const socials: Source<string[], WebsiteSubject>[] = [
  (page, subject) => {
    const networks = new Map<string, Profile[]>();
    for (const profile of addressesOn(page, profileIn)) {
      const network = new URL(profile.url).hostname;
      networks.set(network, [...(networks.get(network) ?? []), profile]);
    }
    const own = [...networks.values()].flatMap((profiles) => chosen(profiles, subject, false));
    return own.length > 0
      ? [
          {
            value: own.map((each) => each.url),
            confidence: Math.max(...own.map((each) => each.sure)),
            evidence: own.map((each) => ({ ...each.evidence, item: each.url })),
          },
        ]
      : [];
  },
];

/** Networks where companies have profiles, and the first path words that lead to something else than a profile. */
const networks: Record<string, string> = {
  'twitter.com': 'x.com',
  'x.com': 'x.com',
  'facebook.com': 'facebook.com',
  'instagram.com': 'instagram.com',
  'youtube.com': 'youtube.com',
  'tiktok.com': 'tiktok.com',
  'github.com': 'github.com',
  'pinterest.com': 'pinterest.com',
  'vimeo.com': 'vimeo.com',
  'xing.com': 'xing.com',
  'threads.net': 'threads.net',
  'threads.com': 'threads.net',
  'bsky.app': 'bsky.app',
  'crunchbase.com': 'crunchbase.com',
};
const notProfiles =
  /^(?:share|sharer|sharer\.php|share\.php|intent|home|search|hashtag|dialog|plugins|tr|events?|groups?|photo(?:\.php)?|photos|watch|embed|playlist|results|shorts|p|reel|reels|explore|stories|tag|tags|pin|status|i|login|signup|privacy|policies|policy|legal|help|about|terms|settings|features|pricing|marketplace|sponsors|topics|orgs|apps|ads|business|music|video|story\.php|permalink\.php|hashtags?|subscription_center|user_subscribe|feeds?|in|wix|wordpress|squarespace|shopify|weebly|user-?name|yourpage|your-?profile|#)$/i;

function profileIn(href: string): { url: string; handle: string } | null {
  const address = URL.parse(href);
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  const host = address.hostname.replace(/^(?:www|m|mobile|[a-z]{2}(?:-[a-z]{2})?)\./, '');
  const network = Object.hasOwn(networks, host) ? networks[host] : undefined;
  const [first = '', second = '', third] = address.pathname.split('/').filter(Boolean);
  if (!network || first === '' || notProfiles.test(first)) return null;
  const led = /^(?:pages|pg|people|user|c|channel|companies|company|organization|profile)$/.test(first);
  if (
    first === 'people' ||
    (led && second === '') ||
    (!led && second !== '' && !/^(?:about|videos|featured|timeline)$/.test(second) && network !== 'github.com')
  )
    return null;
  if (network === 'github.com' && second !== '') return null;
  if (first === 'profile.php') return null;
  const path = led ? [first, second, ...(first === 'pages' && third ? [third] : [])] : [first];
  return {
    url: `https://${network === 'x.com' ? 'x.com' : `www.${network}`.replace('www.github', 'github').replace('www.bsky', 'bsky')}/${path.join('/')}`,
    handle: (led ? second : first).replace(/^@/, ''),
  };
}

/** What the link to one's own profile says: nothing, the network, or an invitation. Another firm's link says its name. */
const generic =
  /^$|^(?:(?:our |on |visit |see )?(?:us )?(?:on |at |auf |sur |en |su |no |op )?)(?:linked ?in|facebook|twitter|x|instagram|youtube|tiktok|github|pinterest|vimeo|xing|threads|bluesky)(?: page| profile| icon| logo)?$|^(?:follow|find|join|like|connect|folg|suiv|s[íi]gu|segu|siga|volg)/i;

function addressesOn({ outline, embedded }: Page, read: (href: string) => { url: string; handle: string } | null): Profile[] {
  const found = new Map<string, Profile>();
  const add = (href: string, offered: boolean, evidence: () => Evidence): void => {
    const profile = href.length <= 500 ? read(href) : null;
    if (!profile) return;
    const known = found.get(profile.url);
    if (known) known.offered ||= offered;
    else found.set(profile.url, { ...profile, offered, evidence: evidence() });
  };
  for (const node of organisationRecords(embedded))
    for (const each of [node.sameAs].flat()) if (typeof each === 'string') add(each, true, () => quoteText(each, 'json-ld'));
  for (const link of outline.links) {
    const landmarks = landmarksAround(outline, link.section);
    const framed = landmarks.has('header') || landmarks.has('footer') || landmarks.has('nav');
    add(link.href, framed || generic.test(link.text || link.label), () => quoteText(link.href, 'href'));
  }
  return [...found.values()];
}

/**
 * The company's own of several profiles: the one that bears its name, else part of it. One that bears nothing of it is
 * believed only on LinkedIn or where its address is a number, and only where the page offers it as its own.
 */
function chosen(profiles: Profile[], { keys, company }: WebsiteSubject, believing: boolean): (Profile & { sure: number })[] {
  const own = [...keys, ...(company ? [nameKey(company.name)] : [])];
  const named = profiles.filter(({ handle }) => {
    const key = nameKey(handle);
    return (
      domainMatch(handle, keys) >= 0.6 ||
      own.some(
        (each) => each.length >= 3 && key.length >= 3 && (key.startsWith(each) || each.startsWith(key) || (each.length >= 4 && key.includes(each))),
      )
    );
  });
  const kin = profiles.filter(({ handle }) => own.some((each) => sharesRun(nameKey(handle), each)));
  const believed = profiles.filter((each) => each.offered && (believing || /\d{5}|^UC[\w-]{20}/.test(each.handle)));
  const best = [named, kin].find((each) => each.length > 0) ?? believed;
  const [profile, other] = best.length === 1 ? best : best.filter((each) => each.offered);
  if (!profile || other) return [];
  if (best === named) return [{ ...profile, sure: profile.offered ? agree([confidence.shaped, confidence.shaped]) : confidence.labelled }];
  return [{ ...profile, sure: best === kin ? confidence.shaped : confidence.placed }];
}

/** Letters in a row that two names must share to be kin. */
const kinLetters = 5;

function sharesRun(one: string, other: string): boolean {
  for (let at = 0; at + kinLetters <= one.length; at++) if (other.includes(one.slice(at, at + kinLetters))) return true;
  return false;
}

/**
 * linkedin/person-activity: what a member posts (`/in/<slug>/recent-activity/…`). Read modestly: whose page it is, and
 * the hashtags of the member's own posts as topics. What others wrote and what was shared, liked or answered is left alone.
 */
import { countOf } from '@/lib/language/labels/label';
import { defineReader, type Found, type Page, type Recognition } from '@/lib/page/reader';
import { canonicalAddress, linkedInAddress, profileSlug } from '@/lib/page/sites/linkedin/address';
import { landmarksAround } from '@/lib/page/sources/lines';
import { quoteLine, quoteText } from '@/lib/page/sources/quote';
import { confidence } from '@/lib/signal/confidence';
import { isHashtag, ownPosts } from './own-posts';
import { roleInHeadline } from './person/headline-title';
import { add } from './person/interests';
import type { Listed } from './person/lists';
import { refusalOf } from './person/recognise';
import { bareName, isPassing } from './person/small-lines';
import { isSchoolName } from './person/top-card';

interface Subject {
  slug: string;
  url: string;
  /** Lines of the small card beside the posts. */
  name: number | null;
  headline: number | null;
}

/** True for lines of posts: they stand in lists or articles. */
const isPosted = ({ outline }: Page, index: number): boolean =>
  outline.lines[index]!.item !== null || landmarksAround(outline, outline.lines[index]!.section).has('article');

/** The name on the small card links to the profile; the headline is the next line. */
function smallCard(page: Page, slug: string): Pick<Subject, 'name' | 'headline'> {
  const { lines } = page.outline;
  const name = lines.findIndex(({ href, control, text }, index) => {
    const url = href === null ? null : URL.parse(href);
    const address = url === null ? null : linkedInAddress(url);
    const isOwn = address?.area === 'in' && address.slug === slug && address.rest.length === 0;
    return (
      isOwn &&
      !control &&
      text.length <= 100 &&
      !isPassing(text) &&
      !isPosted(page, index) &&
      !landmarksAround(page.outline, lines[index]!.section).has('nav')
    );
  });
  if (name < 0) return { name: null, headline: null };
  for (let index = name + 1; index < Math.min(lines.length, name + 4); index += 1) {
    const { text, control, href, level } = lines[index]!;
    if (isPassing(text) || text === lines[name]!.text) continue;
    const isNext = !control && level === 0 && text.length <= 220 && (href === null || profileSlug(href) === slug) && !isPosted(page, index);
    return { name, headline: isNext ? index : null };
  }
  return { name, headline: null };
}

function recognise(page: Page): Recognition<Subject> {
  const address = linkedInAddress(page.url);
  if (address === null) return { refusal: 'not-supported' };
  const { slug } = address;
  const tabs = page.outline.links.flatMap(({ href }) => {
    const url = URL.parse(href);
    const found = url === null ? null : linkedInAddress(url);
    return found?.area === 'in' && found.rest[0] === 'recent-activity' ? [found.slug] : [];
  });
  const card = smallCard(page, slug);
  const isOther = tabs.length > 0 && !tabs.includes(slug);
  if (isOther || (card.name === null && tabs.length === 0)) return { refusal: refusalOf(page, isOther) };
  const url = canonicalAddress({ area: 'in', slug });
  return { refusal: null, subject: { slug, url, ...card }, canonicalUrl: url, layout: 'activity' };
}

function interests(page: Page, { slug }: Subject): Found<string[]>[] {
  const { outline } = page;
  const listed: Listed = { items: [], evidence: [] };
  for (const post of ownPosts(outline, { first: 0, last: outline.lines.length }, new Set([slug])))
    for (const link of outline.links)
      if (link.first >= post.first && link.last <= post.last && link.last > link.first && isHashtag(link.href)) {
        const topic = link.text.replace(/^hashtag\s*/i, '').trim();
        if (/^#[\p{L}\p{N}_]{2,50}$/u.test(topic)) add(listed, outline, link.first, topic, '');
      }
  return listed.items.length === 0 ? [] : [{ value: listed.items, evidence: listed.evidence, confidence: confidence.shaped }];
}

const line = (page: Page, index: number | null, each: number, write = (text: string) => text): Found<string>[] =>
  index === null
    ? []
    : [{ value: write(page.outline.lines[index]!.text), evidence: [quoteLine(page.outline, index, { section: '' })], confidence: each }];

/** Title or company, where the headline joins the two: "Head of Sales at Acme". */
function fromHeadline(page: Page, index: number | null, part: 'title' | 'company'): Found<string>[] {
  const role = index === null ? null : roleInHeadline(page.outline.lines[index]!.text, null);
  if (role?.company == null || /[@:]/.test(role.title) || isSchoolName(role.company)) return [];
  return [{ value: role[part]!, evidence: [quoteLine(page.outline, index!, { part: role[part]!, section: '' })], confidence: 0.55 }];
}

export default defineReader<Subject>({
  id: 'linkedin/person-activity',
  version: 2,
  kind: 'linkedin/person',
  priority: 1,
  urls: (url) => {
    const address = linkedInAddress(url);
    return address?.area === 'in' && address.rest[0] === 'recent-activity';
  },
  examples: ['https://www.linkedin.com/in/jane-example/recent-activity/all/', 'https://www.linkedin.com/in/jane-example/recent-activity/'],
  notExamples: [
    'https://www.linkedin.com/in/jane-example/',
    'https://www.linkedin.com/in/jane-example/details/experience/',
    'https://www.linkedin.com/feed/',
  ],
  address: (url) => {
    const address = linkedInAddress(url);
    return address === null ? url.href : canonicalAddress(address);
  },
  recognise,
  fields: {
    'person.name': [(page, { name }) => line(page, name, confidence.placed, bareName)],
    'person.headline': [(page, { headline }) => line(page, headline, confidence.placed)],
    'person.title': [(page, { headline }) => fromHeadline(page, headline, 'title')],
    'person.company': [(page, { headline }) => fromHeadline(page, headline, 'company')],
    'person.linkedinUrl': [(page, { url }) => [{ value: url, evidence: [quoteText(page.url.href, 'href')], confidence: confidence.stated }]],
    'person.followers': [
      (page, { name }) => {
        for (let index = (name ?? -1) + 1; name !== null && index < Math.min(page.outline.lines.length, name + 8); index += 1) {
          const counted = isPosted(page, index) ? null : countOf(page.outline.lines[index]!.text);
          if (counted?.label === 'followers')
            return [
              { value: counted.count, evidence: [quoteLine(page.outline, index, { section: '', source: 'label' })], confidence: confidence.shaped },
            ];
        }
        return [];
      },
    ],
    'person.interests': [interests],
  },
  gaps: (_page, { url }, found) =>
    (['person.name', 'person.headline', 'person.title', 'person.company', 'person.location', 'person.experience', 'person.skills'] as const)
      .filter((key) => !found.has(key))
      .map((key) => ({ key, state: 'not-loaded', openNext: url })),
  lines: (_page, { name, headline }) => [name, headline].flatMap((index) => (index === null ? [] : [{ first: index, last: index + 1 }])),
});

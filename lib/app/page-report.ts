/**
 * What a layout looks like to Fitglass, as text that a user may hand on: names of parts, counts, what was read and what
 * was not. No word of the page, no name, no address, no identifier (property test over the corpus).
 */
import { isLinkedInHost } from '@/lib/kernel/web-address';
import type { RawReading } from '@/lib/page/reading';
import type { OpenedSnapshot } from '@/lib/page/snapshot/unpack';
import { isAnchorWord } from './anchor-words';
import { maskAnchor } from './mask-anchor';

/** Raised when a line changes its meaning. */
const reportVersion = 1;
const mostAnchors = 120;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Every word that the page shows or links to. */
function wordsOnThePage({ href, outline, embedded }: OpenedSnapshot): Set<string> {
  const texts = [decoded(href), outline.title, embedded.canonical ?? ''];
  for (const { text } of outline.lines) texts.push(text);
  for (const link of outline.links) texts.push(link.text, link.label, decoded(link.href));
  for (const { heading } of outline.sections) texts.push(heading);
  for (const { name, content } of embedded.meta) if (/title|description|author/.test(name)) texts.push(content);
  return new Set(texts.flatMap(wordsIn));
}

/** Generations of LinkedIn's layouts, newest first; any one sign is enough. */
const generations: readonly [name: string, sign: RegExp][] = [
  ['sales-navigator', /^data-(?:sn-view-name|x--lead--name|x--account--name|x-search-result)=/],
  ['sdui-company', /^componentkey=com\.linkedin\.sdui\.organization/],
  ['sdui-b', /^componentkey=com\.linkedin\.sdui\.profile\.card/],
  ['sdui-a', /^data-view-name=profile-card-/],
  ['ember', /^data-view-name=profile-card$|^data-view-name=profile-component/],
  ['guest', /^data-test-id=(?:about-us|top-card|nav-logo)/],
  ['sdui', /^data-sdui-screen=/],
];

/** FNV-1a (Fowler, Noll, Vo), 32 bits, in hex. */
function print(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The build that LinkedIn writes into its newest documents, as numbers only. */
function buildOf({ embedded }: OpenedSnapshot): string {
  const told = embedded.meta.find(({ name }) => name === 'como-t')?.content ?? '';
  return /"serviceVersion"\s*:\s*"(\d{1,3}\.\d{1,3}\.\d{1,6})"/.exec(told)?.[1] ?? 'not told';
}

/** The kind of page: segments of the path that are no words of layouts are left out. */
function routeOf(url: URL): string {
  const segments = url.pathname.split('/').filter(Boolean).slice(0, 8);
  return `/${segments.map((segment) => (/^[a-z-]+$/.test(segment) && segment.split('-').every((word) => isAnchorWord(word)) ? segment : '*')).join('/')}`;
}

const counted = (names: readonly string[]): string =>
  [...Map.groupBy(names, (name) => name)]
    .map(([name, all]) => (all.length > 1 ? `${name} ×${all.length}` : name))
    .sort()
    .join(', ') || 'none';

export function pageReport(opened: OpenedSnapshot, reading: RawReading): string {
  const { outline, embedded } = opened;
  const url = URL.parse(opened.href);
  const trusted = url !== null && isLinkedInHost(url.hostname);
  const onThePage = wordsOnThePage(opened);
  const names = outline.sections.flatMap((section) => section.names);
  const anchors = names.map((name) => maskAnchor(name, onThePage, trusted));
  const distinct = [...new Set(anchors)].sort();
  const generation = trusted ? (generations.find(([, sign]) => names.some((name) => sign.test(name)))?.[0] ?? 'unknown') : 'no generation';
  const lines = [
    `Fitglass report ${reportVersion}`,
    `Site: ${trusted ? `LinkedIn ${url ? routeOf(url) : ''}` : 'a website'}`,
    `Kind: ${reading.kind ?? 'none'}; reader: ${reading.reader ?? 'none'}; refusal: ${reading.refusal ?? 'none'}`,
    `Layout: ${generation}; print: ${print(distinct.join('\n'))}; build: ${trusted ? buildOf(opened) : 'not told'}`,
    `Language: ${/^[a-z]{2,3}\b/.exec(reading.language ?? '')?.[0] ?? 'not told'}`,
    `Counts: ${outline.elements} elements, ${outline.lines.length} lines, ${outline.sections.length} sections, ${outline.pairs.length} pairs, ${outline.links.length} links, ${outline.items.length} items, ${embedded.jsonLd.length} records, ${embedded.meta.length} metas`,
    `Landmarks: ${counted(outline.sections.map(({ landmark }) => (isAnchorWord(landmark) || landmark === 'article' ? landmark : '')).filter(Boolean))}`,
    `Read: ${counted(reading.signals.map(({ key }) => key))}; rows: ${reading.rows.length}`,
    `Not read: ${counted(reading.gaps.map(({ key, state }) => `${key} ${state}`))}`,
    `Problems: ${counted(reading.problems.map(({ code, key }) => (key ? `${code} ${key}` : code)))}`,
    `Parts (${distinct.length}):`,
    ...distinct.slice(0, mostAnchors).map((anchor) => `  ${anchor}`),
  ];
  return lines.join('\n');
}

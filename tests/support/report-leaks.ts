/** The report about a page, and of it everything that could have come from the page. */
import { isAnchorWord } from '@/lib/app/anchor-words';
import { checkReading } from '@/lib/app/check-reading';
import { pageReport } from '@/lib/app/page-report';
import { readPage } from '@/lib/page/read-page';
import type { OpenedSnapshot } from '@/lib/page/snapshot/unpack';
import { gapStates } from '@/lib/signal/gap';
import { signalKeys } from '@/lib/signal/vocabulary';

export function reportOf(opened: OpenedSnapshot): string {
  const reading = checkReading(readPage(opened));
  if (!reading.ok) throw new Error(reading.error);
  return pageReport(opened, reading.value);
}

export const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The report's own words: they stand in every report, or name a key, a state, a reader, a page kind. */
const frame = new Set(
  wordsIn(
    `Fitglass report Site LinkedIn website Kind reader none refusal Layout print build told Language Counts elements lines sections
    pairs links items records metas Landmarks main header footer section article aside dialog form Read rows Problems Parts generation
    unknown sdui company ember guest sales navigator stale loaded wall profile supported identity unproven page empty wall signal left
    source failed nothing found data view name test testid sdui screen component anonymize field componentkey lead account search result
    ${signalKeys.join(' ')} ${gapStates.join(' ')}`.replace(/([a-z])([A-Z])/g, '$1 $2'),
  ).concat(
    signalKeys.flatMap((key) => wordsIn(key)),
    wordsIn(gapStates.join(' ')),
  ),
);

/** Words, and numbers of five digits and more, that the page shows, links to or carries in its parts' names. */
function ofThePage({ href, outline, embedded }: OpenedSnapshot): { words: Set<string>; numbers: Set<string> } {
  const texts = [
    decoded(href),
    outline.title,
    ...outline.lines.map(({ text }) => text),
    ...outline.links.flatMap((link) => [decoded(link.href), link.text, link.label]),
    ...outline.sections.map(({ heading }) => heading),
    ...embedded.meta.map(({ content }) => content),
  ];
  const names = outline.sections.flatMap((section) => section.names);
  return {
    words: new Set(texts.flatMap(wordsIn)),
    numbers: new Set([...texts, ...names].flatMap((text) => text.match(/\d{5,}/g) ?? [])),
  };
}

/** Of a report, everything that could have come from the page. */
export function leaks(report: string, opened: OpenedSnapshot): string[] {
  const { words, numbers } = ofThePage(opened);
  const text = report
    .replace(/print: [0-9a-f]{8}/, '')
    .replace(/reader: [a-z/-]+@\d+/, '')
    .replace(/Kind: [a-z/-]+/, '');
  const leaked = wordsIn(text).filter((word) => words.has(word) && isOfThePage(word));
  const ids = (text.match(/\d{5,}/g) ?? []).filter((number) => numbers.has(number));
  const addresses = text.match(/https?:|www\.|\bAC[a-z]A[\w-]{6,}|@[a-z]/g) ?? [];
  return [...leaked, ...ids, ...addresses];
}

/** Whether a word could only have come from the page. */
export const isOfThePage = (word: string): boolean => !isAnchorWord(word) && !frame.has(word);

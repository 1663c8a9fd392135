/**
 * What a person does now, from the titles that the page gave. A "Founder & Head of Sales" is both: every role of every
 * present title counts. Titles of another page and another time do not.
 */
import type { Known } from '@/lib/account/account';
import { parseTitle, type TitleReading } from '@/lib/language/titles/parse-title';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { Subject } from './criterion';
import { answersFor, best } from './judging';

/** Keys that these roles are read from. */
export const roleKeys = ['person.title', 'person.headline'] as const;

export interface PresentRoles {
  /** A headline says what somebody wants to say, a title what they are. */
  from: 'title' | 'headline';
  titles: TitleReading[];
  evidence: SourcedEvidence[];
}

/** A title is read once per value, not once per criterion. */
const read = new WeakMap<object, TitleReading>();

function readingOf(known: Known<'person.title'> | Known<'person.headline'>): TitleReading {
  let reading = read.get(known);
  if (!reading) {
    reading = parseTitle(known.value);
    read.set(known, reading);
  }
  return reading;
}

/** Null when no page gave a title; the headline stands in when there is no title. */
export function presentRoles(subject: Subject): PresentRoles | null {
  const titles = answersFor(subject, 'person.title');
  const first = titles[0];
  if (!first) {
    const headline = best(subject, 'person.headline');
    return headline ? { from: 'headline', titles: [readingOf(headline)], evidence: headline.evidence } : null;
  }
  const pages = new Set(first.evidence.map(({ url }) => url));
  const present = titles.filter((title) => title === first || title.evidence.some(({ url }) => pages.has(url)));
  return { from: 'title', titles: present.map(readingOf), evidence: present.flatMap(({ evidence }) => evidence) };
}

/** The titles as the page wrote them. */
export const titlesOf = ({ titles }: PresentRoles): string[] => titles.map(({ title }) => title);

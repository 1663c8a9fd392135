/**
 * What is happening at a company or with a person, newest and most telling first: the facts behind "why now" and behind
 * readiness. Each moment knows its day and its words; what a page states without a date is as old as the look at it.
 *
 *   worth = how much the kind tells × 0.5 ^ (age ÷ half-life)
 *
 * This is the one rule for what is fresh and telling: the line "Why now", readiness and the messages all ask here.
 */
import type { Account, Known } from '@/lib/account/account';
import { freshnessAt } from '@/lib/account/freshness';
import { fundingWords } from '@/lib/criterion/funding-words';
import { monthsSince } from '@/lib/kernel/clock';
import type { Person } from '@/lib/person/person';
import { answerable } from '@/lib/signal/confidence';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { SignalKey } from '@/lib/signal/vocabulary';
import { setAside } from './cue-meaning';
import { inWords } from './in-words';
import { momentsIn, type SaidMoment, yearIn } from './said-moments';
import { saidWords } from './said-words';

export type MomentKind = SaidMoment | 'new-in-role';

export interface Moment {
  kind: MomentKind;
  key: SignalKey;
  /** One plain sentence: `4 months in the present role`, `6 open roles, among them “Support Lead”`, or the page's own words. */
  sentence: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD: of the event where the page says it, else of the look. */
  date: string;
  /** Whole days before `today`. */
  days: number;
  /** Past its half-life, or on a page that was looked at too long ago: shown dim, and no reason to write. */
  stale: boolean;
  /** 0 … 1. */
  worth: number;
  evidence: SourcedEvidence;
}

/** How much a kind tells about buying now (0 … 1) and after how many days half of it is gone. Our steps. */
const kinds: Readonly<Record<MomentKind, { tells: number; halfLife: number }>> = {
  search: { tells: 1, halfLife: 60 },
  'new-in-role': { tells: 0.9, halfLife: 180 },
  funding: { tells: 0.9, halfLife: 240 },
  change: { tells: 0.8, halfLife: 180 },
  launch: { tells: 0.7, halfLife: 120 },
  hiring: { tells: 0.6, halfLife: 60 },
  growth: { tells: 0.5, halfLife: 240 },
};

/** Less than this is not worth a word any more. */
const leastWorth = 0.15;
const day = 86_400_000;
/** Growth below this share of people in a year is no news. */
const leastGrowth = 10;

interface Found {
  kind: MomentKind;
  key: SignalKey;
  sentence: string;
  date: string;
  evidence: SourcedEvidence;
}

export function momentsOf(account: Account | null, person: Person | null, today: Date): Moment[] {
  const found = [...(person ? inPerson(person, today) : []), ...(account ? inAccount(account) : [])];
  return found
    .flatMap((each) => weighed(each, today) ?? [])
    .toSorted((a, b) => b.worth - a.worth || a.days - b.days || (a.sentence < b.sentence ? -1 : 1));
}

function weighed(found: Found, today: Date): Moment | null {
  const days = daysSince(found.date, today);
  if (days === null) return null;
  const { tells, halfLife } = kinds[found.kind];
  const worth = Math.round(tells * 0.5 ** (days / halfLife) * 100) / 100;
  const stale = days > halfLife || freshnessAt(found.evidence.readAt, today).state === 'old';
  return worth < leastWorth ? null : { ...found, days, stale, worth };
}

/** A month counts from its middle, a year from July. Null for what is yet to come by more than a month, or no date. */
function daysSince(date: string, today: Date): number | null {
  const whole = date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date.slice(0, 10);
  const at = Date.parse(`${whole}T00:00:00Z`);
  if (Number.isNaN(at)) return null;
  const days = Math.floor((today.getTime() - at) / day);
  /** "2026", said in May 2026, is this year and not the future. */
  if (days < -31 && date.slice(0, 4) !== String(today.getUTCFullYear())) return null;
  return Math.max(0, days);
}

function best<Key extends SignalKey>(subject: { known: object }, key: Key): { value: Known<Key>['value']; evidence: SourcedEvidence } | null {
  const first = (subject.known as { [Each in Key]?: Known<Each>[] })[key]?.[0];
  const evidence = first?.evidence[0];
  return first && evidence && first.confidence >= answerable ? { value: first.value, evidence } : null;
}

const inPerson = (person: Person, today: Date): Found[] => [...newInRole(person, today), ...said(person, 'person.cues', ofPeople)];

function newInRole(person: Person, today: Date): Found[] {
  const stated = best(person, 'person.roleStarted');
  const experience = best(person, 'person.experience');
  const present = experience?.value.find(({ from, to }) => from !== null && to === null);
  const start = stated ?? (experience && present?.from ? { value: present.from, evidence: experience.evidence } : null);
  const key = stated ? 'person.roleStarted' : 'person.experience';
  const months = start && monthsSince(start.value, today);
  if (!start || months === null || months < 0 || months > 12) return [];
  const says = inWords().moments;
  const since = start.value.length === 4 ? says.roleSince(start.value) : says.roleMonths(months);
  return [{ kind: 'new-in-role', key, sentence: since, date: start.value, evidence: start.evidence }];
}

function inAccount(account: Account): Found[] {
  return [...funding(account), ...hiring(account), ...growth(account), ...said(account, 'company.cues')];
}

function funding(account: Account): Found[] {
  const known = best(account, 'company.funding');
  if (!known?.value.last) return [];
  const { stage, last } = known.value;
  const says = inWords().moments;
  const sentence = `${stage ? says.funding(fundingWords().wanted([stage])) : says.round}, ${last}`;
  return [{ kind: 'funding', key: 'company.funding', sentence, date: last, evidence: known.evidence }];
}

function hiring(account: Account): Found[] {
  const known = best(account, 'company.hiring');
  const { openRoles, titles = [] } = known?.value ?? {};
  const count = openRoles ?? titles.length;
  if (!known || count === 0) return [];
  const says = inWords().moments;
  const [title] = titles;
  const sentence = !title ? says.untitledRoles(count) : count === 1 ? says.openRole(title) : says.openRoles(String(count), title);
  return [{ kind: 'hiring', key: 'company.hiring', sentence, date: known.evidence.readAt.slice(0, 10), evidence: known.evidence }];
}

function growth(account: Account): Found[] {
  const known = best(account, 'company.growth');
  if (!known || known.value.months < 1 || known.value.months > 24 || (known.value.percent * 12) / known.value.months < leastGrowth) return [];
  const sentence = inWords().moments.growth(String(known.value.percent), String(known.value.months));
  return [{ kind: 'growth', key: 'company.growth', sentence, date: known.evidence.readAt.slice(0, 10), evidence: known.evidence }];
}

/** People tell of what they once launched, moved and raised; only these two are said of today. */
const ofPeople: ReadonlySet<MomentKind> = new Set(['search', 'hiring']);

/** Sentences that say what is happening, unless they deny it or speak of what is done for others. */
function said(subject: Account | Person, key: 'company.cues' | 'person.cues', only?: ReadonlySet<MomentKind>): Found[] {
  const known = (subject.known as Partial<Record<typeof key, Known<typeof key>[]>>)[key]?.[0];
  if (!known || known.confidence < answerable) return [];
  return known.value.flatMap((text): Found[] => {
    const words = saidWords(text);
    const now = momentsIn(words).find(({ moment, hit }) => (only?.has(moment) ?? true) && setAside(words, hit, subject.about) === null);
    const evidence = known.evidence.find(({ item, quote }) => (item ?? quote) === text) ?? known.evidence[0];
    if (!now || !evidence) return [];
    const year = yearIn(words);
    return [{ kind: now.moment, key, sentence: text, date: year === null ? evidence.readAt.slice(0, 10) : String(year), evidence }];
  });
}

/**
 * Pages of one prospect to one answer, for the command line and whoever else has readings and a pack but no store. The
 * object is a public contract (design §7): members are only ever added.
 *
 * Which company is meant, when the pages speak of several: the one that the person works for, if a page of its own
 * was given; else that of the first company page or website; else the employer as the profile names it. Which
 * person: that of the first page about one.
 */
import type { Account, Known } from '@/lib/account/account';
import { foldAccounts } from '@/lib/account/fold';
import { accountSightingFromPerson } from '@/lib/account/from-person';
import type { Sighting } from '@/lib/account/sighting';
import type { Judgement } from '@/lib/criterion/criterion';
import type { Icp, Pain } from '@/lib/icp/icp';
import type { Product } from '@/lib/icp/product';
import type { Proof } from '@/lib/icp/proof';
import { firstMessages } from '@/lib/message/first-messages';
import type { Message, Sentence } from '@/lib/message/message';
import type { Reading } from '@/lib/page/reading';
import type { LikelyPain } from '@/lib/pain/likely-pain';
import { likelyPains } from '@/lib/pain/likely-pains';
import { sayCue } from '@/lib/pain/say-cue';
import { foldPeople } from '@/lib/person/fold';
import type { Person } from '@/lib/person/person';
import type { Persona } from '@/lib/persona/persona';
import type { SourcedEvidence, SourceKind } from '@/lib/signal/evidence';
import { type SignalKey, signalKeys } from '@/lib/signal/vocabulary';
import { judgeAccount, judgePerson } from '@/lib/verdict/judge';
import type { Band, Conflict, Grade, NextStep, Verdict } from '@/lib/verdict/verdict';
import { sightingsOf } from './sightings';

interface Quoted {
  quote: string;
  url: string;
  section: string;
  source: SourceKind;
}

interface QualifiedVerdict {
  band: Band;
  score: number | null;
  low: number;
  high: number;
  coverage: number;
  criteria: (Pick<Judgement, 'answer' | 'degree' | 'because'> & { id: string; kind: string; evidence: Quoted[] })[];
  exclusions: { reason: string; strength: 'hard' | 'soft'; evidence: Quoted[] }[];
  conflicts: { key: SignalKey; values: { value: unknown; evidence: Quoted[] }[] }[];
  next: NextStep;
}

interface Owner {
  id: string;
  name: string;
  grade: Grade;
}

/** Everything is there always; what is not known is an empty list. Verdicts best first. */
export interface Qualified {
  account: { signals: QualifiedSignal[] };
  person: { signals: QualifiedSignal[] };
  company: ({ icp: Owner } & QualifiedVerdict)[];
  persona: ({ persona: Owner } & QualifiedVerdict)[];
  /** Only pains that something on the pages suggests, likeliest first. */
  pains: { id: string; name: string; cues: { quote: string; url: string; section: string; source: SourceKind; why: string }[] }[];
  /** What one would write first; empty when something speaks against writing. */
  messages: { channel: string; kind: string; subject?: string; body: string; sentences: Sentence[] }[];
}

/** A scalar key repeats, best first, when pages disagree. `item` says which item of a list the words support. */
export interface QualifiedSignal {
  key: SignalKey;
  value: unknown;
  confidence: number;
  evidence: (Quoted & { item?: string })[];
}

export interface Qualifying {
  /** Interpreted, in the order in which the pages were given. Refused readings add nothing. */
  readings: readonly Reading[];
  pack: { icps: readonly Icp[]; personas: readonly Persona[]; pains?: readonly Pain[]; proofs?: readonly Proof[]; products?: readonly Product[] };
  /** The day of judging; also taken as the time at which all pages were read. */
  today: Date;
}

export function qualify({ readings, pack, today }: Qualifying): Qualified {
  const sightings = readings.flatMap((reading) => sightingsOf(reading, today.toISOString()));
  const person = personMeant(sightings);
  const account = accountMeant(sightings, person);
  const company = account ? judgeAccount({ icps: pack.icps, account, today }) : [];
  const persona = person ? judgePerson({ personas: pack.personas, person, today }) : [];
  const pains = likelyPains({
    pains: pack.pains ?? [],
    icps: pack.icps,
    personas: pack.personas,
    companyVerdicts: company,
    personVerdicts: persona,
    account,
    person,
    today,
  });
  return {
    account: { signals: signalsOf(account) },
    person: { signals: signalsOf(person) },
    company: company.map(({ icp, ...verdict }) => ({ icp: ownerOf(icp), ...publicVerdict(verdict) })),
    persona: persona.map(({ persona: owner, ...verdict }) => ({ persona: ownerOf(owner), ...publicVerdict(verdict) })),
    pains: pains.flatMap(publicPain),
    messages: firstMessages(
      { account, person, companyVerdicts: company, personVerdicts: persona, pains },
      { icps: pack.icps, personas: pack.personas, pains: pack.pains ?? [], proofs: pack.proofs ?? [], products: pack.products ?? [] },
      today,
    ).map(publicMessage),
  };
}

const ownPage = ({ about, kind }: Sighting): boolean => about === 'account' && kind !== 'linkedin/person' && kind !== 'sales-navigator/lead';

const shares = (aliases: readonly string[], sighting: Sighting | undefined): boolean =>
  sighting?.aliases.some((alias) => aliases.includes(alias)) ?? false;

/** A record that was folded out of this sighting; one without a name goes by its page. */
const holds = ({ aliases }: Account | Person, sighting: Sighting): boolean => shares(aliases, sighting) || aliases.includes(`page:${sighting.id}`);

function personMeant(sightings: readonly Sighting[]): Person | null {
  const first = sightings.find(({ about }) => about === 'person');
  return (first && foldPeople(sightings).find((person) => holds(person, first))) ?? null;
}

function accountMeant(sightings: readonly Sighting[], person: Person | null): Account | null {
  const accounts = foldAccounts(sightings);
  const employers = sightings
    .filter(({ about }) => about === 'person')
    .flatMap((each) => (person && holds(person, each) ? (accountSightingFromPerson(each) ?? []) : []));
  const pages = sightings.filter(ownPage);
  const withPage = accounts.filter((account) => pages.some((page) => holds(account, page)));
  const of = (among: readonly Account[], wanted: readonly Sighting[]): Account | undefined =>
    wanted.map((sighting) => among.find((account) => holds(account, sighting))).find((account) => account !== undefined);
  return of(withPage, employers) ?? of(accounts, pages) ?? of(accounts, employers) ?? null;
}

function signalsOf(record: Account | Person | null): QualifiedSignal[] {
  if (!record) return [];
  const known = record.known as Partial<Record<SignalKey, Known<SignalKey>[]>>;
  return signalKeys.flatMap((key) =>
    (known[key] ?? []).map(({ value, confidence, evidence }) => ({
      key,
      value,
      confidence,
      evidence: evidence.map((each) => ({ ...quoted(each), ...(each.item === undefined ? {} : { item: each.item }) })),
    })),
  );
}

const quoted = ({ quote, url, section, source }: SourcedEvidence): Quoted => ({ quote, url, section, source });
const ownerOf = ({ id, name, grade }: Owner): Owner => ({ id, name, grade });

function publicVerdict({ band, score, low, high, coverage, criteria, exclusions, conflicts, next }: Verdict): QualifiedVerdict {
  return {
    band,
    score,
    low,
    high,
    coverage,
    criteria: criteria.map(({ id, kind, answer, degree, because, evidence }) => ({
      id,
      kind,
      answer,
      degree,
      because,
      evidence: evidence.map(quoted),
    })),
    exclusions: exclusions.map(({ reason, strength, evidence }) => ({ reason, strength, evidence: evidence.map(quoted) })),
    conflicts: conflicts.map(publicConflict),
    next,
  };
}

const publicMessage = ({ channel, kind, subject, body, sentences }: Message): Qualified['messages'][number] => ({
  channel,
  kind,
  ...(subject === undefined ? {} : { subject }),
  body,
  sentences: sentences.map(({ text, source }) => ({ text, source })),
});

const publicPain = ({ pain, cues }: LikelyPain): Qualified['pains'] =>
  cues.length === 0 ? [] : [{ id: pain.id, name: pain.name, cues: cues.map((cue) => ({ ...quoted(cue), why: sayCue(cue) })) }];

const publicConflict = ({ key, values }: Conflict): QualifiedVerdict['conflicts'][number] => ({
  key,
  values: values.map(({ value, evidence }) => ({ value, evidence: evidence.map(quoted) })),
});

/**
 * A page's rows to quick verdicts. Each row is joined with what is kept of its company and person, judged against every
 * ICP and persona, and cut down to its best verdict. Nothing is written (decision 0011).
 *
 *   rows ─► who each one is ─► kept sightings, saved, ruled out: one query each for all rows ─► fold ─► judge each
 *   company and person once ─► best verdict
 */
import type { Account } from '@/lib/account/account';
import { foldAccounts } from '@/lib/account/fold';
import type { Notes } from '@/lib/account/notes';
import type { Sighting } from '@/lib/account/sighting';
import { criterionKind } from '@/lib/criterion/kinds';
import type { Icp } from '@/lib/icp/icp';
import { foldPeople } from '@/lib/person/fold';
import type { Person } from '@/lib/person/person';
import type { Persona } from '@/lib/persona/persona';
import type { RuledOut } from '@/lib/protocol/panel-view';
import type { RowFit, RowLook, RowSubject } from '@/lib/protocol/row-look';
import { answerable } from '@/lib/signal/confidence';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import { findAllNotes } from '@/lib/storage/notes';
import { findRuleOuts } from '@/lib/storage/rule-outs';
import { findAllSaved } from '@/lib/storage/saved';
import { judgeAccountQuickly, judgePersonQuickly } from '@/lib/verdict/judge';
import type { Verdict } from '@/lib/verdict/verdict';
import { ownWords, shownNotes } from './notes/shown-notes';
import { everySighting, isOwn } from './own-sightings';
import { rowAddress } from './row-address';
import type { RowSightings } from './row-sightings';

interface Records {
  icps: readonly Icp[];
  personas: readonly Persona[];
}

/** Quotes shown for one answer of a row; the full look has them all. */
const quotesPerAnswer = 2;

/** In the order of the page. @param pageUrl the page that shows the rows. */
export async function judgeRows(rows: readonly RowSightings[], pageUrl: string, { icps, personas }: Records, now: Date): Promise<RowLook[]> {
  if (rows.length === 0) return [];
  const companies = await known('account', foldAccounts, rows, now);
  const people = await known('person', foldPeople, rows, now);
  const company = once((each: Known<Account>): RowSubject => {
    const { record } = each;
    const best = judgeAccountQuickly({ icps, account: record, today: now, ...ownWords(each) });
    return {
      ...common(each),
      name: record.known['company.name']?.[0]?.value ?? null,
      fit: best ? fitOf(best, best.icp) : null,
      url: rowAddress(record.known['company.linkedinUrl'], pageUrl),
    };
  });
  const person = once((each: Known<Person>): RowSubject => {
    const { record } = each;
    const best = judgePersonQuickly({ personas, person: record, today: now, ...ownWords(each) });
    return {
      ...common(each),
      name: record.known['person.name']?.[0]?.value ?? null,
      fit: best ? fitOf(best, best.persona) : null,
      url: rowAddress(record.known['person.linkedinUrl'], pageUrl),
    };
  });
  const keys = new Set<string>();
  return rows.map((row): RowLook => {
    const account = row.account && companies(row.account);
    const someone = row.person && people(row.person);
    const own = (someone ?? account)!.record;
    const key = isNameless(own.id) || keys.has(own.id) ? `row ${row.position}` : own.id;
    keys.add(key);
    return {
      key,
      position: row.position,
      about: someone ? 'person' : 'account',
      person: someone && person(someone),
      company: account && company(account),
      facts: factsOf(account?.record ?? null, someone?.record ?? null, row.person?.kind),
    };
  });
}

interface Known<Of extends Account | Person> {
  record: Of;
  saved: boolean;
  ruledOut: RuledOut | null;
  notes: Notes | null;
  seenAt: string | null;
}

/** All rows' companies, or all their people, with what is kept of them. */
async function known<Of extends Account | Person>(
  about: Of['about'],
  foldAll: (sightings: readonly Sighting[]) => Of[],
  rows: readonly RowSightings[],
  now: Date,
): Promise<(sighting: Sighting) => Known<Of>> {
  const own = rows.flatMap((row) => row[about === 'account' ? 'account' : 'person'] ?? []);
  const aliases = [...new Set(own.flatMap((sighting) => sighting.aliases))];
  const kept = aliases.length > 0 ? await everySighting(about, aliases, now) : [];
  const records = foldAll([...kept, ...own]);
  const subjects = records.map((record) => record.aliases);
  const [ruledOut, saved, notes] = await Promise.all([
    findRuleOuts(about, subjects),
    findAllSaved(about, subjects),
    findAllNotes(about, subjects, now),
  ]);
  const byAlias = new Map<string, Known<Of>>();
  const entries = records.map((record, at): Known<Of> => {
    const earlier = kept
      .filter((sighting) => !isOwn(sighting) && sighting.aliases.some((alias) => record.aliases.includes(alias)))
      .map(({ readAt }) => readAt);
    const no = ruledOut[at];
    return {
      record,
      saved: saved[at] != null,
      ruledOut: no ? { about: no.about, name: no.name, reason: no.reason, at: no.at } : null,
      notes: shownNotes(notes[at] ?? null),
      seenAt: earlier.sort().at(-1) ?? null,
    };
  });
  for (const entry of entries) byAlias.set(entry.record.id, entry);
  for (const entry of entries) for (const alias of entry.record.aliases) if (!byAlias.has(alias)) byAlias.set(alias, entry);
  return (sighting) => byAlias.get(sighting.aliases[0] ?? `page:${sighting.id}`)!;
}

const isNameless = (id: string) => id.startsWith('page:');

const common = <Of extends Account | Person>({ record, saved, ruledOut, notes, seenAt }: Known<Of>) => ({
  id: isNameless(record.id) ? null : record.id,
  saved,
  ruledOut,
  notes,
  seenAt,
});

/** Many rows may share a company: it is judged once. */
function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const held = made.get(key) ?? make(key);
    made.set(key, held);
    return held;
  };
}

const fewQuotes = <Answer extends { evidence: SourcedEvidence[] }>(answer: Answer): Answer => ({
  ...answer,
  evidence: answer.evidence.slice(0, quotesPerAnswer),
});

function fitOf(verdict: Verdict, { id, name, negative }: RowFit['profile']): RowFit {
  const { band, score, low, high, coverage, ruledOutBy, criteria, exclusions, unknowns } = verdict;
  const kindOf = new Map(criteria.map((criterion) => [criterion.id, criterion.kind]));
  const unknownKeys = unknowns.flatMap(({ criterion }) => criterionKind(kindOf.get(criterion) ?? '')?.needs[0] ?? []);
  return {
    profile: { id, name, negative },
    band,
    score,
    low,
    high,
    coverage,
    ruledOutBy,
    criteria: criteria.map(fewQuotes),
    exclusions: exclusions.map(fewQuotes),
    unknowns,
    unknownKeys: [...new Set(unknownKeys)],
  };
}

/** What a person would read on the row, best value of each; nothing below an answer. A team page does not repeat whose it is. */
function factsOf(account: Account | null, person: Person | null, kind: string | undefined): RowLook['facts'] {
  const answer = <Value>(values: readonly { value: Value; confidence: number }[] | undefined): Value | null => {
    const [best] = values ?? [];
    return best && best.confidence >= answerable ? best.value : null;
  };
  const { known: company } = account ?? { known: {} as Account['known'] };
  const { known: someone } = person ?? { known: {} as Person['known'] };
  return {
    title: answer(someone['person.title']) ?? answer(someone['person.headline']),
    company: person && kind !== 'website' ? (answer(someone['person.company']) ?? answer(company['company.name'])) : null,
    place: (person ? answer(someone['person.location']) : answer(company['company.headquarters']))?.text ?? null,
    industry: answer(company['company.industry'])?.text ?? null,
    employees: answer(company['company.employees']),
  };
}

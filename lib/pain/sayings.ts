/**
 * What may be looked at for pains: business sentences, open roles, headline, title and specialties. A closed list: place of
 * living, languages, interests, followers and names are never looked at, whatever a pain's cues say.
 */
import type { Account, Known } from '@/lib/account/account';
import { fold } from '@/lib/kernel/text';
import type { Person } from '@/lib/person/person';
import { answerable } from '@/lib/signal/confidence';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { Hiring, SignalKey } from '@/lib/signal/vocabulary';
import type { Place } from './cue-strength';
import { type SaidWord, saidWords } from './said-words';

export interface Saying {
  about: 'account' | 'person';
  key: SignalKey;
  place: Place;
  text: string;
  words: SaidWord[];
  evidence: SourcedEvidence;
}

interface Looked {
  key: SignalKey;
  place: Place;
  textsOf: (value: never) => readonly string[];
}

const list = (value: readonly string[]) => value;
const one = (value: string) => [value];

const ofAccount: readonly Looked[] = [
  { key: 'company.cues', place: 'sentence', textsOf: list },
  { key: 'company.hiring', place: 'opening', textsOf: ({ titles }: Hiring) => titles ?? [] },
  { key: 'company.regulated', place: 'label', textsOf: list },
  { key: 'company.specialties', place: 'label', textsOf: list },
];
const ofPerson: readonly Looked[] = [
  { key: 'person.cues', place: 'sentence', textsOf: list },
  { key: 'person.headline', place: 'headline', textsOf: one },
  { key: 'person.title', place: 'title', textsOf: one },
];

/** The words that stand for one item of a value: its own quote, else one that holds it, else the first. */
function evidenceOf({ evidence }: Known<SignalKey>, text: string): SourcedEvidence | undefined {
  const wanted = fold(text);
  return (
    evidence.find(({ item }) => item !== undefined && fold(item) === wanted) ??
    evidence.find(({ quote }) => fold(quote).includes(wanted)) ??
    evidence[0]
  );
}

function sayingsOf(subject: Account | Person, looked: readonly Looked[]): Saying[] {
  const known = subject.known as Partial<Record<SignalKey, Known<SignalKey>[]>>;
  return looked.flatMap(({ key, place, textsOf }) =>
    (known[key] ?? [])
      .filter(({ confidence }) => confidence >= answerable)
      .flatMap((value) =>
        textsOf(value.value as never).flatMap((text) => {
          const evidence = evidenceOf(value, text);
          return evidence ? [{ about: subject.about, key, place, text, words: saidWords(text), evidence }] : [];
        }),
      ),
  );
}

/** In the order of what they say: sentences first. */
export const everythingSaid = (account: Account | null, person: Person | null): Saying[] => [
  ...(account ? sayingsOf(account, ofAccount) : []),
  ...(person ? sayingsOf(person, ofPerson) : []),
];

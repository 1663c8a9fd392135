/**
 * What a persona makes of titles that somebody types or pastes: how each is read, and what the criteria say of it. The same
 * parser and the same judging as on a page, with a title as the only thing that is known.
 */
import type { Known } from '@/lib/account/account';
import type { Answer } from '@/lib/criterion/criterion';
import type { JobFunction } from '@/lib/language/titles/functions';
import { parseTitle } from '@/lib/language/titles/parse-title';
import type { Manages, Seniority } from '@/lib/language/titles/seniorities';
import { compilePersona } from '@/lib/match/compile';
import { matchPerson } from '@/lib/match/match';
import { guessBuyingRoles } from '@/lib/persona/buying-roles';
import type { BuyingRole, Persona } from '@/lib/persona/persona';
import { confidence } from '@/lib/signal/confidence';
import type { Signal } from '@/lib/signal/signal';
import type { SignalKey } from '@/lib/signal/vocabulary';
import { personFromTitles } from '../interpret-person';
import { loadPlaces } from '../load-words';

/** More lines than anybody reads; a pasted list is cut there. */
export const mostTitles = 200;

export interface TitleAnswer {
  criterion: string;
  wanted: string;
  mode: 'must' | 'score' | 'exclude';
  answer: Answer;
  because: string;
}

export interface TestedTitle {
  title: string;
  seniority: Seniority;
  manages: Manages;
  functions: JobFunction[];
  /** A guess by a stated rule. */
  roles: BuyingRole[];
  /** One per criterion, in the persona's order. */
  answers: TitleAnswer[];
}

const known = (signal: Signal, today: Date): Known<SignalKey> => ({
  value: signal.value,
  confidence: signal.confidence,
  evidence: signal.evidence.map((each) => ({ ...each, url: '', readAt: today.toISOString(), reader: 'typed' })),
});

function testOne(persona: Persona, title: string, today: Date): TestedTitle {
  const reading = parseTitle(title);
  const said: Signal = {
    key: 'person.title',
    value: title,
    confidence: confidence.labelled,
    evidence: [{ quote: title, section: '', source: 'user' }],
  };
  const signals = [said, ...personFromTitles([said])];
  const compiled = compilePersona(persona);
  const person = {
    about: 'person' as const,
    id: 'typed',
    aliases: [],
    known: Object.fromEntries(signals.map((signal) => [signal.key, [known(signal, today)]])),
    gaps: [],
    newest: today.toISOString(),
    oldest: today.toISOString(),
  };
  const [match] = matchPerson([compiled], person, { today });
  return {
    title,
    seniority: reading.seniority,
    manages: reading.manages,
    functions: reading.functions,
    roles: guessBuyingRoles(reading),
    answers: compiled.criteria.map(({ id, wanted, mode }, at) => {
      const { answer, because } = match!.judgements[at]!;
      return { criterion: id, wanted, mode, answer, because };
    }),
  };
}

/** One line is one title; empty lines and what comes after `mostTitles` are left out. */
export async function testTitles(persona: Persona, text: string, today: Date): Promise<TestedTitle[]> {
  await loadPlaces();
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  /* The tree of words is built while nobody has typed yet, and not under the first key. */
  if (lines.length === 0) parseTitle('manager');
  return lines.slice(0, mostTitles).map((line) => testOne(persona, line, today));
}

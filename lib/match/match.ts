/**
 * Every criterion of every record, asked about one account or person. No weighing here: only answers, in the order of
 * the record, negative records first (a prospect to stay away from is said before anything else).
 */
import type { Account, Known, KnownValues } from '@/lib/account/account';
import type { OwnAnswers } from '@/lib/account/notes';
import type { Judgement, Subject } from '@/lib/criterion/criterion';
import type { Icp } from '@/lib/icp/icp';
import type { Person } from '@/lib/person/person';
import type { Persona } from '@/lib/persona/persona';
import { answerable } from '@/lib/signal/confidence';
import type { SignalKey } from '@/lib/signal/vocabulary';
import type { Compiled, CompiledCriterion, CompiledIcp, CompiledPersona } from './compiled';
import { withOwnAnswer } from './own-answer';

export interface MatchContext {
  today: Date;
  /** The user's answers to `question` criteria, by criterion id. */
  answered?: Subject['answered'] | undefined;
  attributes?: Subject['attributes'];
  /** The user's answers to criteria of any kind; they stand over what pages say. */
  answers?: OwnAnswers | undefined;
}

export interface Match<Owner extends Icp | Persona> {
  compiled: Compiled<Owner>;
  /** One per criterion of the record, in its order. */
  judgements: Judgement[];
}

export function matchAccount(compiled: readonly CompiledIcp[], account: Account, context: MatchContext): Match<Icp>[] {
  return match(compiled, account.known, context);
}

export function matchPerson(compiled: readonly CompiledPersona[], person: Person, context: MatchContext): Match<Persona>[] {
  return match(compiled, person.known, context);
}

function match<Owner extends Icp | Persona>(
  all: readonly Compiled<Owner>[],
  known: KnownValues<SignalKey>,
  { today, answered, attributes, answers }: MatchContext,
): Match<Owner>[] {
  const subject: Subject = { known: answersOnly(known), today, answered: answered ?? {}, attributes };
  const matched: Match<Owner>[] = [];
  for (const negative of [true, false]) {
    for (const compiled of all) {
      if (compiled.negative !== negative) continue;
      const own = answers && Object.hasOwn(answers, compiled.record.id) ? answers[compiled.record.id] : undefined;
      const judge = (criterion: CompiledCriterion) => {
        const judgement = criterion.judge(subject);
        return own && Object.hasOwn(own, criterion.id) ? withOwnAnswer(criterion, judgement, own[criterion.id]!) : judgement;
      };
      matched.push({ compiled, judgements: compiled.criteria.map(judge) });
    }
  }
  return matched;
}

/** What is below `answerable` is not an answer, whoever asks. */
function answersOnly(known: KnownValues<SignalKey>): KnownValues<SignalKey> {
  const answers: Partial<Record<SignalKey, unknown>> = {};
  for (const [key, values] of Object.entries(known) as [SignalKey, Known<SignalKey>[]][]) {
    const kept = values.filter(({ confidence }) => confidence >= answerable);
    if (kept.length > 0) answers[key] = kept;
  }
  return answers as KnownValues<SignalKey>;
}

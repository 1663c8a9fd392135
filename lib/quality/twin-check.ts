/**
 * Whether two personas are one. What can be measured (title, level, function, place) may be the same for people who
 * behave in very different ways, so behaviour decides: what they think, see, feel and do, what they fear, how they buy
 * (requirements A10). Two that say the same everywhere are duplicates, and one of them should go.
 */
import { fold } from '@/lib/kernel/text';
import type { Persona } from '@/lib/persona/persona';

export interface Difference {
  /** Where to look: "what they do". */
  what: string;
  first: string;
  second: string;
}

export interface TwinCheck {
  verdict: 'duplicate' | 'same-on-paper' | 'different';
  /** In behaviour. */
  behaviour: Difference[];
  /** In criteria: what a page can show. */
  criteria: Difference[];
}

const joined = (texts: readonly (string | undefined)[] | undefined, separator = '; '): string =>
  (texts ?? []).filter((text) => text !== undefined && text.trim() !== '').join(separator);

/** Categories of document rows that say how somebody behaves; the others say who they are on paper. */
const behaving = /goal|motivation|pain|challenge|value|personality|buying|behaviou?r|psychographic/i;

const behaviourOf = (persona: Persona): Record<string, string> => {
  const { mind, deeper, tone, leaning, stages } = persona;
  const rows = (persona.document ?? []).filter(({ category }) => behaving.test(category));
  return {
    'what they think': mind?.think ?? '',
    'what they see': mind?.see ?? '',
    'what they feel': mind?.feel ?? '',
    'what they do': mind?.do ?? '',
    'what keeps them up at night': deeper?.upAtNight ?? '',
    'what drives them': deeper?.motivates ?? '',
    'what success looks like': deeper?.success ?? '',
    'their part in the purchase': joined([...(persona.roles ?? []).toSorted(), persona.role], ', '),
    'their pains': persona.pains.toSorted().join(', '),
    'what they object': joined(persona.objections?.map(({ says }) => says)),
    'how risk and novelty weigh': leaning ? `risk ${leaning.risk} of 5, novelty ${leaning.novelty} of 5` : '',
    'the tone for them': tone ? `formal ${tone.formal}, technical ${tone.technical}, serious ${tone.serious} of 5` : '',
    'their channels': joined(persona.channels, ', '),
    'the three stages': joined([stages?.early, stages?.repeat, stages?.atRisk]),
    ...Object.fromEntries(rows.map(({ characteristic, description }) => [characteristic, description])),
  };
};

/** Criteria as comparable text: the reason and the weight are not what tells two people apart. */
const criteriaOf = (persona: Persona): Record<string, string> =>
  Object.fromEntries(
    persona.criteria.map(({ kind, mode, params }, at) => [
      `${mode} ${kind} ${persona.criteria.slice(0, at).filter((each) => each.kind === kind && each.mode === mode).length}`,
      JSON.stringify(params),
    ]),
  );

function differences(first: Record<string, string>, second: Record<string, string>): Difference[] {
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].flatMap((what) => {
    const [one, other] = [first[what] ?? '', second[what] ?? ''];
    return fold(one).trim() === fold(other).trim() ? [] : [{ what, first: one, second: other }];
  });
}

/** Names, quotes, ids and history are left out: they are what a copy changes first. */
export function twinCheck(first: Persona, second: Persona): TwinCheck {
  const behaviour = differences(behaviourOf(first), behaviourOf(second));
  const criteria = differences(criteriaOf(first), criteriaOf(second));
  const verdict = criteria.length > 0 ? 'different' : behaviour.length > 0 ? 'same-on-paper' : 'duplicate';
  return { verdict, behaviour, criteria };
}

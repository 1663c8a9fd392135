/**
 * Exactly one next step per verdict. The first row that fits wins.
 *
 *   you ruled it out before            rule-out     (stays so; says when and why)
 *   a negative record matches          rule-out
 *   ruled out, by a person's must      find-person  (somebody else there may fit)
 *   ruled out, by anything else        rule-out
 *   not enough known, possible, weak,
 *     and an answer could lift it      open a page, else ask  (the answer that moves the band most)
 *   a negative record does not match   save         (nothing against it from here)
 *   not enough known, nobody can say   save
 *   strong or possible, not saved      save
 *   strong or possible, saved          company: find-person · person: message
 *   weak                               company: rule-out · person: find-person
 */
import { height } from './band';
import { mostTelling, type Open } from './unknowns';
import type { Band, NextStep } from './verdict';

/** An earlier decision of the user. `at` is ISO 8601. */
export interface EarlierRuleOut {
  reason: string;
  at: string;
}

export interface Situation {
  about: 'account' | 'person';
  /** Name of the ICP or persona. */
  name: string;
  negative: boolean;
  band: Band;
  ruledOutBy: readonly string[];
  /** True when a hard exclusion applies, false when only musts are not met. */
  byExclusion: boolean;
  open: readonly Open[];
  ruledOut: EarlierRuleOut | null;
  saved: boolean;
}

export function nextStep(situation: Situation): NextStep {
  const { about, name, negative, band, ruledOut, saved } = situation;
  if (ruledOut) return { do: 'rule-out', why: `You ruled this out on ${dayOf(ruledOut.at)}: ${ruledOut.reason}` };
  if (negative && matches(band)) return { do: 'rule-out', why: `Looks like “${name}”, which you want to stay away from` };
  if (band === 'ruled-out' && !negative) {
    const why = situation.ruledOutBy[0] ?? `Does not fit “${name}”`;
    return about === 'person' && !situation.byExclusion
      ? { do: 'find-person', why: `${why}. Somebody else there may be “${name}”` }
      : { do: 'rule-out', why };
  }
  const telling = band === 'strong' || band === 'ruled-out' ? undefined : mostTelling(worthAsking(situation));
  if (telling) return askFor(telling);
  if (negative) return { do: 'save', why: `Does not look like “${name}”, so nothing speaks against it from here` };
  if (band === 'not-enough-known')
    return { do: 'save', why: `Nothing that “${name}” asks can be answered yet; keep it until there is more to go by` };
  if (band === 'weak')
    return about === 'account'
      ? { do: 'rule-out', why: `What is known speaks rather against “${name}”` }
      : { do: 'find-person', why: `What is known speaks rather against “${name}”; somebody else there may fit better` };
  if (!saved) return { do: 'save', why: `Looks like ${band === 'strong' ? 'a strong' : 'a possible'} fit for “${name}”; keep it` };
  return about === 'account'
    ? { do: 'find-person', why: `Looks like ${band === 'strong' ? 'a strong' : 'a possible'} fit for “${name}”; find out who decides there` }
    : { do: 'message', why: `Looks like “${name}”; open with something from this page` };
}

/** Whether a record counts as matched, which for a negative one is bad news (design §5). */
export const matches = (band: Band): boolean => band === 'strong' || band === 'possible';

/** When too little is known every criterion helps; else only an answer that could lift the band. Exclusions come in when nothing else is open. */
function worthAsking({ band, open }: Situation): Open[] {
  const criteria = open.filter(({ isExclusion }) => !isExclusion);
  if (band === 'not-enough-known') return criteria.length > 0 ? criteria : [...open];
  return criteria.filter(({ best }) => height[best] > height[band]);
}

const spoken: Readonly<Record<Band, string>> = {
  strong: 'a strong fit',
  possible: 'a possible fit',
  weak: 'a weak fit',
  'not-enough-known': 'still too little to say',
  'ruled-out': 'ruled out',
};

function stakeOf({ unknown, best, worst }: Open): string {
  if (best === worst) return `is worth up to ${unknown.points} points`;
  return best === 'not-enough-known' && worst === 'ruled-out' ? 'could rule this out' : `decides between ${spoken[best]} and ${spoken[worst]}`;
}

function askFor(open: Open): NextStep {
  const { unknown, isExclusion } = open;
  const why = `Not known yet${isExclusion ? ', and you exclude it' : ''}: ${unknown.wanted.replace(/[.?!]$/, '')}. The answer ${stakeOf(open)}`;
  return unknown.openNext === null
    ? { do: 'ask', why, question: unknown.question }
    : { do: 'open', why, url: unknown.openNext, question: unknown.question };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `12 Nov 2026`, in UTC, so that the same record reads the same everywhere. */
function dayOf(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

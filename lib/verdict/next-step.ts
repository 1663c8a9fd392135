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
import { height, matches } from './band';
import { inWords } from './in-words';
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
  const words = inWords().next;
  if (ruledOut) return { do: 'rule-out', why: words.youRuledOut(dayOf(ruledOut.at), ruledOut.reason) };
  if (negative && matches(band)) return { do: 'rule-out', why: words.toStayAwayFrom(name) };
  if (band === 'ruled-out' && !negative) {
    const why = situation.ruledOutBy[0] ?? words.doesNotFit(name);
    return about === 'person' && !situation.byExclusion ? { do: 'find-person', why: words.somebodyElse(why, name) } : { do: 'rule-out', why };
  }
  const telling = band === 'strong' || band === 'ruled-out' ? undefined : mostTelling(worthAsking(situation));
  if (telling) return askFor(telling);
  if (negative) return { do: 'save', why: words.nothingAgainst(name) };
  if (band === 'not-enough-known') return { do: 'save', why: words.nothingToGoBy(name) };
  if (band === 'weak')
    return about === 'account' ? { do: 'rule-out', why: words.ratherAgainst(name) } : { do: 'find-person', why: words.ratherAgainstPerson(name) };
  if (!saved) return { do: 'save', why: words.keep(band, name) };
  return about === 'account' ? { do: 'find-person', why: words.findOut(band, name) } : { do: 'message', why: words.open(name) };
}

/** When too little is known every criterion helps; else only an answer that could lift the band. Exclusions come in when nothing else is open. */
function worthAsking({ band, open }: Situation): Open[] {
  const criteria = open.filter(({ isExclusion }) => !isExclusion);
  if (band === 'not-enough-known') return criteria.length > 0 ? criteria : [...open];
  return criteria.filter(({ best }) => height[best] > height[band]);
}

function stakeOf({ unknown, best, worst }: Open): string {
  const words = inWords().next;
  if (best === worst) return words.worth(unknown.points);
  return best === 'not-enough-known' && worst === 'ruled-out' ? words.couldRuleOut : words.decides(best, worst);
}

function askFor(open: Open): NextStep {
  const { unknown, isExclusion } = open;
  const why = inWords().next.notKnown(unknown.wanted.replace(/[.?!]$/, ''), isExclusion, stakeOf(open));
  return unknown.openNext === null
    ? { do: 'ask', why, question: unknown.question }
    : { do: 'open', why, url: unknown.openNext, question: unknown.question };
}

function dayOf(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : inWords().next.day(iso);
}

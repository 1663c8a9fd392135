/**
 * Words that the company uses about itself: how it works, what it values, what it offers. Only a quote can answer: words
 * that were not seen prove nothing, so `any` is met or unknown and `none` is not met or unknown.
 */
import { z } from '@/lib/kernel/schema';
import { defineCriterion } from '../criterion';
import { met, notMet, unknown } from '../judging';
import { words } from '../params';
import { phraseFinder } from '../phrases';
import { either, few } from '../wording';

interface Params {
  any?: string[] | undefined;
  none?: string[] | undefined;
}

const needs = ['company.cues', 'company.specialties', 'company.regulated'] as const;
const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`);

export default defineCriterion<Params>({
  id: 'cue',
  about: 'account',
  needs,
  params: z
    .strictObject({ any: words.optional(), none: words.optional() })
    .refine(({ any, none }) => any !== undefined || none !== undefined, 'Give words under any or none.'),
  judge: ({ any = [], none = [] }) => {
    const findAny = phraseFinder(any, needs);
    const findNone = phraseFinder(none, needs);
    const youWant = few(
      `you want ${[...(any.length > 0 ? [either(quoted(any))] : []), ...(none.length > 0 ? [`no ${either(quoted(none), 'nor')}`] : [])].join(' and ')}`,
    );
    const provesNothing = 'nothing unwanted seen, which proves nothing yet';
    return (subject) => {
      const unwanted = findNone(subject);
      if (unwanted.words.length > 0) return notMet(`It says ${quoted(unwanted.said).join(', ')}; ${youWant}`, unwanted.evidence);
      const found = findAny(subject);
      const said = `It says ${quoted(found.said).join(', ')}`;
      if (found.words.length > 0 && none.length === 0) return met(`${said}; ${youWant}`, found.evidence);
      if (found.words.length > 0) return unknown(`${said}; ${provesNothing}; ${youWant}`, found.evidence);
      return unknown(`${any.length > 0 ? 'Not said so far' : `So far ${provesNothing}`}; ${youWant}`);
    };
  },
  say: ({ any, none }) =>
    [any && `says ${either(quoted(any))}`, none && `does not say ${either(quoted(none))}`].filter((part) => part !== undefined).join(' and '),
  ask: ({ any, none }) => `Does ${either(quoted((any ?? none ?? []).slice(0, 3)))} describe your company?`,
  examples: [
    {
      name: 'the words are there, in other letters',
      params: { any: ['customer-centric'] },
      known: { 'company.cues': [['We are Customer Centric to the core']] },
      expect: 'met',
    },
    { name: 'a plural is forgiven', params: { any: ['drone'] }, known: { 'company.specialties': [['Drones']] }, expect: 'met' },
    {
      name: 'words that are not wanted',
      params: { none: ['lowest price'] },
      known: { 'company.cues': [['Lowest price guaranteed']] },
      expect: 'not-met',
    },
    { name: 'part of a word is not the word', params: { any: ['art'] }, known: { 'company.specialties': [['Smart homes']] }, expect: 'unknown' },
    {
      name: 'words that are not wanted were not seen',
      params: { none: ['lowest price'] },
      known: { 'company.cues': [['Made to last']] },
      expect: 'unknown',
    },
    { name: 'nothing is known', params: { any: ['drone'] }, known: {}, expect: 'unknown' },
  ],
});

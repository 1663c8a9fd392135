/**
 * How high the person stands. Companies name the same step differently, so a neighbour of the same rung (director and
 * head, owner and chief) is partly met.
 */
import { z } from '@/lib/kernel/schema';
import { isSeniority, type Seniority, seniorities, seniorityLabels } from '@/lib/language/titles/seniorities';
import { defineCriterion, type Subject } from '../criterion';
import { best, met, notMet, partly, unknown } from '../judging';
import { choices } from '../params';
import { presentRoles, roleKeys, titleWords } from '../roles';
import { either } from '../wording';

interface Params {
  any: Seniority[];
}

const known = seniorities.filter((seniority) => seniority !== 'unknown');

/** Rungs of about equal say. Ours, after how sales tools group their seniority filters. */
const rungs: readonly (readonly Seniority[])[] = [
  ['owner', 'founder', 'c-suite', 'partner'],
  ['vp'],
  ['director', 'head'],
  ['manager', 'lead'],
  ['senior', 'mid'],
  ['junior', 'intern'],
];

const label = (seniority: Seniority) => seniorityLabels[seniority].toLowerCase();

function observed(subject: Subject) {
  const roles = presentRoles(subject);
  const stated = best(subject, 'person.seniority');
  const found = new Set<Seniority>(roles?.titles.flatMap(({ roles: each }) => each.map(({ seniority }) => seniority)));
  if (stated && isSeniority(stated.value)) found.add(stated.value);
  found.delete('unknown');
  return { found: [...found], evidence: roles?.evidence ?? stated?.evidence ?? [], words: roles ? titleWords(roles) : null };
}

export default defineCriterion<Params>({
  id: 'seniority-in',
  about: 'person',
  needs: ['person.seniority', ...roleKeys],
  params: z.strictObject({ any: choices(known as [Seniority, ...Seniority[]]) }),
  judge: ({ any }) => {
    const wanted = new Set(any);
    const near = new Set(rungs.filter((rung) => rung.some((seniority) => wanted.has(seniority))).flat());
    const youWant = `you want ${either(any.map(label))}`;
    return (subject) => {
      const { found, evidence, words } = observed(subject);
      if (found.length === 0)
        return unknown(words ? `${words} does not say how high the person stands; ${youWant}` : `No page has given a title; ${youWant}`, evidence);
      const said = (seniority: Seniority) => `${seniorityLabels[seniority]}${words ? `, from ${words}` : ''}; ${youWant}`;
      const exact = found.find((seniority) => wanted.has(seniority));
      if (exact) return met(said(exact), evidence);
      const close = found.find((seniority) => near.has(seniority));
      return close ? partly(0.5, said(close), evidence) : notMet(said(found[0]!), evidence);
    };
  },
  say: ({ any }) => either(any.map(label)),
  ask: () => 'Do you decide about this yourself, or does somebody above you?',
  examples: [
    { name: 'the wanted step', params: { any: ['director', 'vp'] }, known: { 'person.title': ['Director of Marketing'] }, expect: 'met' },
    { name: 'the second of two roles', params: { any: ['head'] }, known: { 'person.title': ['Founder & Head of Sales'] }, expect: 'met' },
    { name: 'the same rung under another name', params: { any: ['director'] }, known: { 'person.title': ['Head of Marketing'] }, expect: 'partly' },
    { name: 'a lower step', params: { any: ['c-suite'] }, known: { 'person.title': ['Junior Accountant'] }, expect: 'not-met' },
    { name: 'only the headline is known', params: { any: ['vp'] }, known: { 'person.headline': ['VP Sales at Northwind'] }, expect: 'met' },
    {
      name: 'a title that says nothing of the step',
      params: { any: ['vp'] },
      known: { 'person.title': ['Making things better'] },
      expect: 'unknown',
    },
  ],
});

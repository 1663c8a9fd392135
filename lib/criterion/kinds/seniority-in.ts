/**
 * How high the person stands. Companies name the same step differently, so a neighbour of the same rung (director and
 * head, owner and chief) is partly met.
 */
import { z } from '@/lib/kernel/schema';
import { isSeniority, type Seniority, seniorities } from '@/lib/language/titles/seniorities';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion, type Subject } from '../criterion';
import { best, met, notMet, partly, unknown } from '../judging';
import { choices } from '../params';
import { presentRoles, roleKeys, titlesOf } from '../roles';
import { wish } from '../wish';
import type en from '../words/seniority-in/en';

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

function observed(subject: Subject) {
  const roles = presentRoles(subject);
  const stated = best(subject, 'person.seniority');
  const found = new Set<Seniority>(roles?.titles.flatMap(({ roles: each }) => each.map(({ seniority }) => seniority)));
  if (stated && isSeniority(stated.value)) found.add(stated.value);
  found.delete('unknown');
  return { found: [...found], evidence: roles?.evidence ?? stated?.evidence ?? [], titles: roles && titlesOf(roles) };
}

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/seniority-in/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'seniority-in',
  about: 'person',
  needs: ['person.seniority', ...roleKeys],
  params: z.strictObject({ any: choices(known as [Seniority, ...Seniority[]]) }),
  judge: ({ any }) => {
    const wanted = new Set(any);
    const near = new Set(rungs.filter((rung) => rung.some((seniority) => wanted.has(seniority))).flat());
    const words = inWords();
    const youWant = wish(words.wanted(any));
    return (subject) => {
      const { found, evidence, titles } = observed(subject);
      if (found.length === 0) return unknown((titles ? words.doesNotSay(titles) : words.noTitle) + youWant, evidence);
      const said = (seniority: Seniority) => words.stands(seniority, titles) + youWant;
      const exact = found.find((seniority) => wanted.has(seniority));
      if (exact) return met(said(exact), evidence);
      const close = found.find((seniority) => near.has(seniority));
      return close ? partly(0.5, said(close), evidence) : notMet(said(found[0]!), evidence);
    };
  },
  say: ({ any }) => inWords().say(any),
  ask: () => inWords().ask,
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

/**
 * Open roles in a function: where a company hires it has work, money and a gap. A jobs page may show only some of its
 * roles, so a function that is not among them is a miss only when all roles were shown.
 */
import { z } from '@/lib/kernel/schema';
import { type JobFunction, jobFunctions } from '@/lib/language/titles/functions';
import { parseTitle } from '@/lib/language/titles/parse-title';
import type { Hiring } from '@/lib/signal/vocabulary';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion } from '../criterion';
import { best, met, notMet, partly, unknown } from '../judging';
import { choices } from '../params';
import { wish } from '../wish';
import type en from '../words/hiring-for/en';

interface Params {
  functions: JobFunction[];
  min?: number | undefined;
}

const functionsOfTitle = new WeakMap<Hiring, { title: string; functions: Set<string> }[]>();

function readTitles(hiring: Hiring) {
  let titles = functionsOfTitle.get(hiring);
  if (!titles) {
    titles = (hiring.titles ?? []).map((title) => ({ title, functions: new Set(parseTitle(title).roles.flatMap(({ functions }) => functions)) }));
    functionsOfTitle.set(hiring, titles);
  }
  return titles;
}

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/hiring-for/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: 'hiring-for',
  about: 'account',
  needs: ['company.hiring'],
  params: z.strictObject({
    functions: choices(jobFunctions as [JobFunction, ...JobFunction[]]),
    min: z.number().int().min(1).max(10_000).optional(),
  }),
  judge: ({ functions, min = 1 }) => {
    const words = inWords();
    const youWant = wish(words.wanted(functions, min));
    return (subject) => {
      const hiring = best(subject, 'company.hiring');
      if (!hiring) return unknown(words.nothing + youWant);
      const titles = readTitles(hiring.value);
      const fitting = titles.filter((title) => functions.some((slug) => title.functions.has(slug)));
      const named = (hiring.value.functions ?? []).filter((slug) => (functions as string[]).includes(slug));
      const found = Math.max(fitting.length, named.length);
      const { openRoles } = hiring.value;
      const shown = fitting.slice(0, 3).map(({ title }) => title);
      const because = words.found(found, functions, shown) + youWant;
      if (found >= min) return met(because, hiring.evidence);
      if (found > 0) return partly(found / min, because, hiring.evidence);
      if (openRoles === 0) return notMet(words.noRoles + youWant, hiring.evidence);
      const allShown = openRoles !== undefined && titles.length >= openRoles && titles.every((title) => title.functions.size > 0);
      if (allShown) return notMet(words.noneFits(openRoles) + youWant, hiring.evidence);
      return unknown(words.noneShownFits(openRoles) + youWant, hiring.evidence);
    };
  },
  say: ({ functions, min = 1 }) => inWords().say(functions, min),
  ask: ({ functions }) => inWords().ask(functions),
  examples: [
    {
      name: 'enough roles by their titles',
      params: { functions: ['sales'], min: 2 },
      known: { 'company.hiring': [{ openRoles: 5, titles: ['Account Executive', 'Sales Manager', 'Accountant'] }] },
      expect: 'met',
    },
    {
      name: 'the page names the function itself',
      params: { functions: ['engineering'] },
      known: { 'company.hiring': [{ functions: ['engineering'] }] },
      expect: 'met',
    },
    {
      name: 'fewer roles than wanted',
      params: { functions: ['sales'], min: 3 },
      known: { 'company.hiring': [{ titles: ['Sales Manager'] }] },
      expect: 'partly',
    },
    { name: 'no open roles', params: { functions: ['sales'] }, known: { 'company.hiring': [{ openRoles: 0 }] }, expect: 'not-met' },
    {
      name: 'all roles shown, none of them fits',
      params: { functions: ['sales'] },
      known: { 'company.hiring': [{ openRoles: 1, titles: ['Accountant'] }] },
      expect: 'not-met',
    },
    {
      name: 'only some roles shown',
      params: { functions: ['sales'] },
      known: { 'company.hiring': [{ openRoles: 30, titles: ['Accountant'] }] },
      expect: 'unknown',
    },
    { name: 'nothing is known', params: { functions: ['sales'] }, known: {}, expect: 'unknown' },
  ],
});

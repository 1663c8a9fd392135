/**
 * What the company runs on. A page shows some of a company's tools and never all, so a tool that was not seen proves
 * nothing, neither for nor against:
 *
 *   any    one was seen → met, else unknown
 *   all    all were seen → met, some → partly (their share), none → unknown
 *   none   one was seen → not met, else unknown
 *
 * Together they are one sentence with "and": a no wins, then an unknown, then the lowest degree.
 */
import type { Known } from '@/lib/account/account';
import { z } from '@/lib/kernel/schema';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion, type Judgement } from '../criterion';
import { best, evidenceFor, met, notMet, partly, unknown } from '../judging';
import { words as wordList } from '../params';
import { technologyMatcher } from '../technology-names';
import { wish } from '../wish';
import type en from '../words/technology/en';

interface Params {
  any?: string[] | undefined;
  all?: string[] | undefined;
  none?: string[] | undefined;
}

type Part = (technologies: Known<'company.technologies'>) => Judgement;

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/technology/*.ts', { eager: true, import: 'default' }));

function finder(wanted: readonly string[]) {
  const matchers = wanted.map((word) => ({ word, matches: technologyMatcher(word) }));
  return (known: Known<'company.technologies'>) => {
    const found = matchers.map(({ matches }) => known.value.filter(matches).map(({ name }) => name));
    const names = [...new Set(found.flat())];
    return { names, missing: wanted.filter((_, at) => found[at]!.length === 0), evidence: names.length > 0 ? evidenceFor(known, names) : [] };
  };
}

function anyOf(wanted: readonly string[]): Part {
  const find = finder(wanted);
  return (known) => {
    const { names, evidence } = find(known);
    return names.length > 0 ? met(inWords().uses(names), evidence) : unknown(inWords().noneSeen);
  };
}

function allOf(wanted: readonly string[]): Part {
  const find = finder(wanted);
  return (known) => {
    const { names, missing, evidence } = find(known);
    if (missing.length === 0) return met(inWords().uses(names), evidence);
    if (missing.length === wanted.length) return unknown(inWords().noneSeen);
    return partly(1 - missing.length / wanted.length, inWords().usesSome(names, missing), evidence);
  };
}

function noneOf(wanted: readonly string[]): Part {
  const find = finder(wanted);
  return (known) => {
    const { names, evidence } = find(known);
    return names.length > 0 ? notMet(inWords().uses(names), evidence) : unknown(inWords().nothingUnwanted);
  };
}

const order: readonly Judgement['answer'][] = ['not-met', 'unknown', 'partly', 'met'];

export default defineCriterion<Params>({
  id: 'technology',
  about: 'account',
  needs: ['company.technologies'],
  params: z
    .strictObject({ any: wordList.optional(), all: wordList.optional(), none: wordList.optional() })
    .refine(({ any, all, none }) => any !== undefined || all !== undefined || none !== undefined, 'Give technologies under any, all or none.'),
  judge: (params) => {
    const parts: Part[] = [];
    if (params.none) parts.push(noneOf(params.none));
    if (params.all) parts.push(allOf(params.all));
    if (params.any) parts.push(anyOf(params.any));
    const words = inWords();
    const youWant = wish(words.wanted(params.any, params.all, params.none));
    return (subject) => {
      const technologies = best(subject, 'company.technologies');
      if (!technologies) return unknown(words.nothing + youWant);
      const judged = parts.map((part) => part(technologies));
      const worst = judged.toSorted((a, b) => order.indexOf(a.answer) - order.indexOf(b.answer) || (a.degree ?? 0) - (b.degree ?? 0))[0]!;
      const told = worst.answer === 'not-met' ? [worst] : judged;
      return {
        ...worst,
        because: told.map(({ because }) => because).join('; ') + youWant,
        evidence: told.flatMap(({ evidence }) => evidence),
      };
    };
  },
  say: ({ any, all, none }) => inWords().say(any, all, none),
  ask: ({ any, all, none }) => inWords().ask([...(any ?? []), ...(all ?? []), ...(none ?? [])]),
  examples: [
    {
      name: 'one of several',
      params: { any: ['AWS', 'GCP'] },
      known: { 'company.technologies': [[{ name: 'Amazon Web Services', category: 'IaaS' }]] },
      expect: 'met',
    },
    {
      name: 'a whole category',
      params: { any: ['CRM'] },
      known: { 'company.technologies': [[{ name: 'HubSpot', category: 'CRM' }]] },
      expect: 'met',
    },
    {
      name: 'a product of the wanted line',
      params: { all: ['Salesforce'] },
      known: { 'company.technologies': [[{ name: 'Salesforce Marketing Cloud', category: 'Marketing automation' }]] },
      expect: 'met',
    },
    {
      name: 'one of two that are both wanted',
      params: { all: ['HubSpot', 'Slack'] },
      known: { 'company.technologies': [[{ name: 'HubSpot', category: 'CRM' }]] },
      expect: 'partly',
    },
    {
      name: 'one that is not wanted',
      params: { none: ['Looker'] },
      known: { 'company.technologies': [[{ name: 'Looker', category: 'Analytics' }]] },
      expect: 'not-met',
    },
    {
      name: 'one that is not wanted beside one that is',
      params: { any: ['AWS'], none: ['Looker'] },
      known: {
        'company.technologies': [
          [
            { name: 'AWS', category: 'IaaS' },
            { name: 'Looker', category: 'Analytics' },
          ],
        ],
      },
      expect: 'not-met',
    },
    {
      name: 'one that is not wanted was not seen',
      params: { none: ['Looker'] },
      known: { 'company.technologies': [[{ name: 'HubSpot', category: 'CRM' }]] },
      expect: 'unknown',
    },
    {
      name: 'none of the wanted ones was seen',
      params: { any: ['AWS'] },
      known: { 'company.technologies': [[{ name: 'HubSpot', category: 'CRM' }]] },
      expect: 'unknown',
    },
  ],
});

/**
 * Which parts of the picture an ICP covers: by a criterion of that sort, by a line of its document, or by a pain. The
 * document's own headings count as they are written in the template and in the worked examples.
 */
import { familyOf } from '@/lib/criterion/families';
import type { Icp } from '@/lib/icp/icp';
import { asked, exclusions } from './criteria-of';

export interface Part {
  id: string;
  name: string;
  covered: boolean;
}

const writtenUnder = ({ document }: Icp, heading: RegExp): boolean =>
  (document ?? []).some(
    ({ category, characteristic, description }) => description.trim() !== '' && (heading.test(category) || heading.test(characteristic)),
  );

const asksAny = (icp: Icp, ...families: string[]): boolean => asked(icp).some(({ kind }) => families.includes(familyOf(kind)));

/** A question that the user wrote may be about money or about who decides; its words tell. */
const questionsAbout = (icp: Icp, what: RegExp): boolean =>
  asked(icp).some(({ kind, params, because }) => familyOf(kind) === 'asked' && (what.test(JSON.stringify(params)) || what.test(because)));

const money = /budget|resource|invest|spend|price|cost/i;
const buying = /buying|purchase|decision|decide|influenc|procure|tender|committee/i;

/** The six parts of a hypothesis (K4). */
export const hypothesisParts = (icp: Icp): Part[] => [
  { id: 'firmographics', name: 'firmographics', covered: asksAny(icp, 'firmographic') || writtenUnder(icp, /firmographic/i) },
  { id: 'technographics', name: 'the tools they use', covered: asksAny(icp, 'technographic') || writtenUnder(icp, /technograph|technolog|tools/i) },
  {
    id: 'psychographics',
    name: 'what they value',
    covered: asksAny(icp, 'psychographic') || writtenUnder(icp, /psychograph|culture|values|preferences/i),
  },
  { id: 'goals', name: 'their goals', covered: writtenUnder(icp, /goal/i) || questionsAbout(icp, /goal|plan|target/i) },
  { id: 'pains', name: 'what hurts them', covered: icp.pains.length > 0 },
  {
    id: 'buying',
    name: 'how they buy',
    covered: writtenUnder(icp, buying) || questionsAbout(icp, buying) || (icp.committee ?? []).length > 0,
  },
];

/** The seven components of a finished document (F10): the six, budget, and whom to leave alone. */
export const documentParts = (icp: Icp): Part[] => [
  ...hypothesisParts(icp),
  { id: 'budget', name: 'budget and resources', covered: writtenUnder(icp, money) || questionsAbout(icp, money) || asksRevenue(icp) },
  { id: 'exclusions', name: 'whom to leave alone', covered: exclusions(icp).length > 0 },
];

const asksRevenue = (icp: Icp): boolean => asked(icp).some(({ kind }) => kind === 'revenue-between' || kind === 'funding-in');

/**
 * The questions of a lead form that qualify against an ICP (I10, O2): each criterion asks in its own words, with answers
 * to choose from and the one that speaks for the lead. Exclusions are asked too, and say so.
 */

import { sayCriterion } from '@/lib/criterion/say-criterion';
import type { Criterion, Icp } from '@/lib/icp/icp';
import { writeCsv } from '../document/csv';
import { askOf } from './work-sheets';

export interface LeadQuestion {
  question: string;
  answers: string[];
  /** What speaks for the lead, in words. */
  wanted: string;
  /** "needed", "counts 3 of 5", "rules out". */
  counts: string;
}

/** LinkedIn's size bands, which pages use too. */
const sizes = ['1–10', '11–50', '51–200', '201–500', '501–1,000', '1,001–5,000', '5,001–10,000', 'more than 10,000'];
const revenues = ['under 1 million', '1–5 million', '5–20 million', '20–100 million', '100 million–1 billion', 'more than 1 billion'];
const yesOrNo = ['Yes', 'No', 'Not sure'];

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);

/** By kind; a kind without a line here is asked with yes or no when its question can be answered so, else freely. */
function answersFor({ kind, params }: Criterion, question: string): string[] {
  const { any } = (params ?? {}) as { any?: unknown };
  if (kind === 'employees-between') return sizes;
  if (kind === 'revenue-between') return revenues;
  if (kind === 'company-type-in') return ['Private', 'Listed', 'Non-profit', 'Part of the state', 'Other'];
  if (kind === 'business-model-in') return ['To businesses', 'To consumers', 'To both'];
  if (kind === 'funding-in') return ['Own money', 'Investors, early stage', 'Investors, later stage', 'Listed'];
  if (kind === 'seniority-in') return ['I decide myself', 'I prepare the decision', 'Somebody else decides'];
  if (kind === 'industry-in' && texts(any).length > 0) return [...texts(any), 'Another one'];
  return /^(?:do|does|did|is|are|has|have|will|can|would)\b/i.test(question) ? yesOrNo : [];
}

/** Each question once, musts first, then by weight. */
export function leadQuestions(icp: Icp): LeadQuestion[] {
  const rank = ({ mode, weight }: Criterion) => (mode === 'must' ? 10 : mode === 'exclude' ? 6 : weight);
  const found = new Map<string, LeadQuestion>();
  for (const criterion of icp.criteria.toSorted((a, b) => rank(b) - rank(a))) {
    const question = askOf(criterion);
    if (question === null || found.has(question)) continue;
    const said = sayCriterion(criterion);
    const excluded = criterion.mode === 'exclude';
    const same = said === question;
    found.set(question, {
      question,
      answers: answersFor(criterion, question),
      wanted: same ? (excluded ? 'No' : 'Yes') : excluded ? `not: ${said}` : said,
      counts:
        criterion.mode === 'must'
          ? 'needed'
          : excluded
            ? criterion.strength === 'soft'
              ? 'counts against'
              : 'rules out'
            : `counts ${criterion.weight} of 5`,
    });
  }
  return [...found.values()];
}

export const questionsToCsv = (questions: readonly LeadQuestion[]): string =>
  writeCsv([
    ['Question', 'Answers', 'Good answer', 'Counts'],
    ...questions.map(({ question, answers, wanted, counts }) => [question, answers.join(' | '), wanted, counts]),
  ]);

export const questionsToMarkdown = (icp: Icp, questions: readonly LeadQuestion[]): string =>
  `# Form questions: ${icp.name}\n${questions
    .map(
      ({ question, answers, wanted, counts }, at) =>
        `\n${at + 1}. ${question}\n${(answers.length > 0 ? answers : ['(free text)']).map((answer) => `   - ${answer}\n`).join('')}   - *Good: ${wanted} (${counts})*\n`,
    )
    .join('')}`;

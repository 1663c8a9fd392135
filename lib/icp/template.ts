/**
 * The written profile: five blocks with their lines (F1–F5), the seven traits beside them, and the seven components in
 * which the same lines can be read (F10). Prompts are our own words. A document keeps plain rows, so that a pack from
 * anywhere is shown whole: what matches no line stands under "More".
 */
import { fold } from '@/lib/kernel/text';
import type { DocumentRow } from './document-row';

export const fiveBlocks = ['Firmographics', 'Psychographics', 'Goals and objectives', 'Pain points', 'Buying process', 'Seven traits'] as const;
export type FiveBlock = (typeof fiveBlocks)[number];

export const sevenComponents = [
  'Firmographics',
  'Technographics',
  'Budget and resources',
  'Pains',
  'Goals',
  'Buying process and decision-makers',
  'Do not fit',
] as const;
export type SevenComponent = (typeof sevenComponents)[number];

export interface TemplateLine {
  block: FiveBlock;
  component: SevenComponent;
  /** The line's name, as it stands in documents. */
  characteristic: string;
  /** What to write there. */
  prompt: string;
  example: string;
  /** Put before what is written, it reads as a criterion: "uses " + "HubSpot, Slack". */
  entry: string;
}

const line = (block: FiveBlock, component: SevenComponent, characteristic: string, prompt: string, example: string, entry: string): TemplateLine => ({
  block,
  component,
  characteristic,
  prompt,
  example,
  entry,
});

export const templateLines: readonly TemplateLine[] = [
  line('Firmographics', 'Firmographics', 'Company size', 'How many people work there, as a range', '50-200 employees', ''),
  line('Firmographics', 'Firmographics', 'Annual revenue', 'What they take in per year', '$500,000 – $2 million', ''),
  line('Firmographics', 'Budget and resources', 'Funding status', 'Where their money comes from', 'Bootstrapped', ''),
  line('Firmographics', 'Budget and resources', 'Total funding', 'What they have raised so far', 'At least $5M', 'Total funding: '),
  line('Firmographics', 'Firmographics', 'IPO status', 'Listed, on the way there, or not at all', 'No IPO planned', 'IPO: '),
  line('Firmographics', 'Firmographics', 'Years in business', 'How long they have been at it', '3-5 years', ''),
  line('Firmographics', 'Firmographics', 'Company structure', 'Their legal and organisational form', 'Private limited company', ''),
  line('Firmographics', 'Firmographics', 'Company ownership', 'Whom it belongs to', 'Family-owned', 'Ownership: '),
  line('Firmographics', 'Technographics', 'Technographic information', 'What they run on', 'HubSpot, Salesforce, Slack', 'uses '),
  line('Firmographics', 'Firmographics', 'Type of product or service offered', 'What they sell themselves', 'Data analytics', 'says '),
  line('Firmographics', 'Firmographics', 'Industry', 'Their line of business', 'SaaS', ''),
  line('Firmographics', 'Firmographics', 'Location', 'Where they are', 'California, United States', 'in '),
  line('Psychographics', 'Firmographics', 'Company culture', 'How they work together', 'Collaborative, fast-paced', 'says '),
  line('Psychographics', 'Goals', 'Values', 'What they hold dear', 'Efficiency, simplicity', 'says '),
  line('Psychographics', 'Goals', 'Preferences', 'How they like their products', 'Cloud-based, easy to use', 'says '),
  line(
    'Goals and objectives',
    'Goals',
    'Short-term goals',
    'What they want within a year, with a measure',
    'Sales up by 20 % next quarter',
    'Short-term goal: ',
  ),
  line('Goals and objectives', 'Goals', 'Long-term goals', 'Where they want to be in some years', 'Twice as many customers', 'Long-term goal: '),
  line(
    'Pain points',
    'Pains',
    'Challenges and problems',
    'What goes wrong today, as specifically as they would say it',
    'Three hours a week go into copying orders',
    'says ',
  ),
  line(
    'Buying process',
    'Buying process and decision-makers',
    'Evaluation criteria',
    'By what do they judge an offer?',
    'Price, support, reviews',
    'Weighs: ',
  ),
  line('Buying process', 'Buying process and decision-makers', 'Who is involved', 'Who has a say?', 'Head of Sales, CTO', 'Who decides: '),
  line(
    'Buying process',
    'Buying process and decision-makers',
    'How decisions are made',
    'How do they come to a decision?',
    'By consensus',
    'How they decide: ',
  ),
  line('Buying process', 'Budget and resources', 'Budget', 'How much can they spend?', '$50,000 – $70,000 a year', 'Budget: '),
  line(
    'Buying process',
    'Buying process and decision-makers',
    'Steps before a purchase',
    'What do they do before they buy, in order?',
    'Free trial, reviews, asking peers',
    'Steps before buying: ',
  ),
  line(
    'Buying process',
    'Buying process and decision-makers',
    'Who influences the decision',
    'Whose word do they trust?',
    'Industry experts, colleagues',
    'Who influences them: ',
  ),
  line(
    'Buying process',
    'Buying process and decision-makers',
    'Channels for research',
    'Where do they look around?',
    'LinkedIn, G2, newsletters',
    'Where they do their research: ',
  ),
  line(
    'Seven traits',
    'Buying process and decision-makers',
    'Purchase readiness',
    'How would you notice that they need it now?',
    'Hiring for the role that our product relieves',
    'Purchase readiness: ',
  ),
  line(
    'Seven traits',
    'Goals',
    'Value alignment',
    'How would you notice that they see its worth?',
    'They measure what we improve',
    'Value alignment: ',
  ),
  line(
    'Seven traits',
    'Budget and resources',
    'Budget fit',
    'What shows that they can pay and find it worth it?',
    'They pay for comparable tools',
    'Budget fit: ',
  ),
  line(
    'Seven traits',
    'Budget and resources',
    'Expertise',
    'Which people and skills must be there to use it fully?',
    'An analyst in the team',
    'Expertise: ',
  ),
  line('Seven traits', 'Budget and resources', 'Profitability', 'What shows a healthy business?', 'Profitable for two years', 'Profitability: '),
  line('Seven traits', 'Goals', 'Growth potential', 'What shows that they will need more later?', 'New offices every year', 'Growth potential: '),
  line(
    'Seven traits',
    'Buying process and decision-makers',
    'Networked',
    'Through whom would they recommend you?',
    'They speak at the trade fairs',
    'Networked: ',
  ),
];

/** Other names of blocks in documents that were written elsewhere. */
const blockNames: Readonly<Record<string, FiveBlock>> = {
  goals: 'Goals and objectives',
  objectives: 'Goals and objectives',
  pains: 'Pain points',
  technographics: 'Firmographics',
};

const keyOf = (category: string, characteristic: string): string => {
  const block = Object.hasOwn(blockNames, fold(category)) ? blockNames[fold(category)]! : category;
  return `${fold(block)} ${fold(characteristic)}`;
};

const byKey = new Map(templateLines.map((each) => [keyOf(each.block, each.characteristic), each]));

/** The line that a row belongs to; undefined for rows of the user's own. */
export const lineOf = ({ category, characteristic }: Pick<DocumentRow, 'category' | 'characteristic'>): TemplateLine | undefined =>
  byKey.get(keyOf(category, characteristic));

/** The document with this written in the line; an emptied line goes, all other rows keep their place. */
export function withLine(document: readonly DocumentRow[], { block, characteristic }: TemplateLine, description: string): DocumentRow[] {
  const line = byKey.get(keyOf(block, characteristic));
  const at = document.findIndex((row) => lineOf(row) === line);
  if (at >= 0)
    return description === ''
      ? document.filter((_, index) => index !== at)
      : document.map((row, index) => (index === at ? { ...row, description } : row));
  return description === '' ? [...document] : [...document, { category: block, characteristic, description }];
}

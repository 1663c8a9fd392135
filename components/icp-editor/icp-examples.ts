/**
 * The worked example beside every field of the ICP editor: one profile from its name to its last line, DataSpark, which
 * sells customer analytics to online shops. Our own words; the same profile is among the samples. The invented books behind
 * it are invented throughout.
 */
import type { TemplateLine } from '@/lib/icp/template';

export const headExamples = {
  name: 'DataSpark: online shops with 500–5,000 people and no single view of their customers',
  segment: 'Online shops',
  newSegment: 'Online shops. Not “e-commerce”, which is a market, and not “shops in Utrecht on Shopify”, which is already an ICP.',
  sells: 'Companies: the shop signs the contract, not the people who buy there.',
  stands: 'A company to win. The agency that runs other people’s shops got an ICP of its own: a company to stay away from.',
  why: 'Online shops of this size, because their customer data sits in as many systems as they have teams, and one customer seen twice gets every mail twice.',
  pains: 'Customer data in silos · Nobody knows which campaign worked · Expected to personalise, without the means',
  ownLine: 'How it was found: we reviewed the customers who bring in most and looked for what they share.',
} as const;

/** By the name of the line. */
const profile: Readonly<Record<string, string>> = {
  'Company size': '500–5,000 people. Smaller shops manage with the reports of their shop system; larger ones build their own.',
  'Annual revenue': '$50 million – $500 million a year',
  'Funding status': 'Lives on its own sales; no round needed to buy from us',
  'Total funding': 'Says nothing here: shops of this size are rarely funded from outside',
  'IPO status': 'Not listed, and no plan that we know of',
  'Years in business': 'More than 5 years: long enough for the data to pile up in different places',
  'Company structure': 'Private limited company, often with one company per country',
  'Company ownership': 'Founders or family; an investor joined in one of three',
  'Technographic information': 'Shopify or Adobe Commerce, Klaviyo, Google Cloud or AWS. No customer data platform.',
  'Type of product or service offered': 'Goods for the home, sold in their own online shop',
  Industry: 'E-commerce, retail',
  Location: 'United Kingdom, Germany, Netherlands',
  'Company culture': 'Decides by figures, once somebody has found them',
  Values: 'Knowing the customer, keeping what was promised',
  Preferences: 'Cloud, ready in days, no project with consultants',
  'Short-term goals': 'This year: one in three buyers buys a second time',
  'Long-term goals': 'Every campaign speaks to the group it is meant for',
  'Challenges and problems': 'Shop, newsletter and support each tell a different story about the same customer',
  'Evaluation criteria': 'Does it connect to what we run? How soon is the first report there? What does it cost a year?',
  'Who is involved': 'Director of Marketing decides, Head of IT checks, analysts use it',
  'How decisions are made': 'Marketing proposes, IT may object, finance signs above $50,000',
  Budget: '$40,000 – $80,000 a year, out of the marketing budget',
  'Steps before a purchase': 'A talk with a shop of the same size, a trial with last year’s data, a look by IT',
  'Who influences the decision': 'Heads of marketing of other shops; the agency that set up the shop',
  'Channels for research': 'Trade publications, marketing conferences, professional networks',
  'Purchase readiness': 'They look for somebody for “CRM and customer data”, or change their shop system',
  'Value alignment': 'Their own reports count returning customers, which is what we improve',
  'Budget fit': 'They pay for two tools that each do half of it',
  Expertise: 'Two people in marketing who read figures every week',
  Profitability: 'In profit for two years; no savings programme in the news',
  'Growth potential': 'A new country every year, with a shop of its own',
  /* Lines that stand on the page of the buying committee only. */
  'Length of a purchase': 'Eight to twelve weeks; nothing is signed in November',
  Teams: 'Campaigns, content, analysis',
  'Team size': '8, two of them analysts',
  Titles: 'Head of CRM, Marketing Analyst',
  Tasks: 'Monday figures, groups for the newsletter, a report for the board once a month',
  'Team pains': 'Half of Monday goes into joining exports that do not agree',
  'Team goal': 'One report that nobody has to explain',
  Networked: 'Speaks at the trade fair for online shops, where the next three customers sit',
};

/** Null for a line without one, which a test would find. */
export const exampleOfLine = ({ characteristic }: Pick<TemplateLine, 'characteristic'>): string | null =>
  Object.hasOwn(profile, characteristic) ? profile[characteristic]! : null;

/**
 * How high somebody stands, from the top down, and what they manage. The steps follow the seniority filters that
 * sales tools share (owner, partner, CXO, VP, director, manager, senior, entry, training), with founder, head and
 * lead kept apart because they buy differently.
 */
export const seniorityLabels = {
  owner: 'Owner',
  founder: 'Founder',
  'c-suite': 'C-suite',
  partner: 'Partner',
  vp: 'Vice president',
  director: 'Director',
  head: 'Head of department',
  manager: 'Manager',
  lead: 'Team lead',
  senior: 'Senior',
  mid: 'Individual contributor',
  junior: 'Junior',
  intern: 'In training',
  unknown: 'Unknown',
} as const;

export type Seniority = keyof typeof seniorityLabels;

/** Highest first; `unknown` is last. */
export const seniorities = Object.keys(seniorityLabels) as Seniority[];

export const isSeniority = (slug: string): slug is Seniority => Object.hasOwn(seniorityLabels, slug);

/** `people`: a team reports to them. `function`: they answer for a product, account or project. `none`: their own work. */
export const managesValues = ['people', 'function', 'none', 'unknown'] as const;
export type Manages = (typeof managesValues)[number];

const heights = new Map(seniorities.map((slug, index) => [slug, seniorities.length - index]));

/** A larger number stands higher: owner 14 … intern 2, unknown 1. */
export const heightOf = (seniority: Seniority): number => heights.get(seniority) ?? 1;

/**
 * What sort of thing a criterion asks about. A register knows the firmographics and a business card the card facts:
 * an ideal that is made of these alone does not say why anybody buys (requirements M7, G22).
 */
export const families = ['firmographic', 'technographic', 'psychographic', 'behaviour', 'asked', 'card', 'work'] as const;
export type Family = (typeof families)[number];

const byKind: Readonly<Record<string, Family>> = {
  'industry-in': 'firmographic',
  'employees-between': 'firmographic',
  'revenue-between': 'firmographic',
  'location-in': 'firmographic',
  'age-between': 'firmographic',
  'company-type-in': 'firmographic',
  'funding-in': 'firmographic',
  technology: 'technographic',
  cue: 'psychographic',
  'business-model-in': 'behaviour',
  'hiring-for': 'behaviour',
  'growth-at-least': 'behaviour',
  title: 'card',
  'seniority-in': 'card',
  'function-in': 'card',
  'person-location-in': 'card',
  'person-cue': 'work',
  skill: 'work',
  'months-in-role': 'work',
};

/** Questions, own attributes and kinds of other versions are `asked`: a person knows what they are about. */
export const familyOf = (kind: string): Family => (Object.hasOwn(byKind, kind) ? byKind[kind]! : 'asked');

/**
 * The 26 job functions that LinkedIn sorts people into (the filter "Function" of its searches), as slugs with their
 * English names. A function says what somebody works on; trades that none of them covers have no function.
 */
export const functionLabels = {
  accounting: 'Accounting',
  administrative: 'Administrative',
  'arts-and-design': 'Arts and Design',
  'business-development': 'Business Development',
  'community-and-social-services': 'Community and Social Services',
  consulting: 'Consulting',
  'customer-success-and-support': 'Customer Success and Support',
  education: 'Education',
  engineering: 'Engineering',
  entrepreneurship: 'Entrepreneurship',
  finance: 'Finance',
  'healthcare-services': 'Healthcare Services',
  'human-resources': 'Human Resources',
  'information-technology': 'Information Technology',
  legal: 'Legal',
  marketing: 'Marketing',
  'media-and-communication': 'Media and Communication',
  'military-and-protective-services': 'Military and Protective Services',
  operations: 'Operations',
  'product-management': 'Product Management',
  'program-and-project-management': 'Program and Project Management',
  purchasing: 'Purchasing',
  'quality-assurance': 'Quality Assurance',
  'real-estate': 'Real Estate',
  research: 'Research',
  sales: 'Sales',
} as const;

export type JobFunction = keyof typeof functionLabels;

/** All slugs, in LinkedIn's alphabetical order. */
export const jobFunctions = Object.keys(functionLabels) as JobFunction[];

export const isJobFunction = (slug: string): slug is JobFunction => Object.hasOwn(functionLabels, slug);

/**
 * The worked example beside every field of the persona editor: one person throughout, Data-Driven David, who leads
 * marketing at the shops that DataSpark sells to. Our own words; he is among the samples, and nobody of that name was asked.
 */

export const personaExamples = {
  name: 'Data-Driven David',
  quote: 'I am asked what each campaign earned, and every system gives me a different answer.',
  match: 'Somebody to speak with. The trainee in his team is a persona to leave alone: cannot buy and should not be pressed.',
  icps: 'DataSpark: online shops without one view of their customers. His kind of day exists only there.',
  roles: 'Decides and pays. His analysts use it: they are a persona of their own.',
  role: 'Decides on analytics for marketing, and asks IT whether it may be connected',
  pains: 'Customer data in silos · Nobody knows which campaign worked · Expected to personalise, without the means',
  titlesWith: 'director of marketing, marketing director, head of marketing',
  titlesWithout: 'assistant, intern',
  tryTitle: 'Director of Marketing & CRM (EMEA)',
  channels: '1. LinkedIn, short and with a figure · 2. E-mail before nine · 3. The shop marketers’ meet-up in spring',
  says: 'We already have reports in every system.',
  reply: 'So do our customers. Ask two systems for last month’s returning customers: if both give the same number, you do not need us.',
  ownLine: 'What he prints out: the table of campaigns on the first Monday of the month',
  assumption: 'He decides alone up to $50,000. Nobody has told us so; it is how the last two signed.',
  exceptionDay: 'The day of the talk, not the day on which you write it down',
  exception: 'Bought without any analyst in the team: the founder reads the figures himself.',
  twin: 'David and Marketing Manager Jane look alike on a page. He cuts what earns nothing; she keeps it until somebody proves it.',
} as const;

export const toneExamples = {
  formal: 'Rather casual: he signs with his first name.',
  technical: 'Rather technical: “attribution” needs no footnote.',
  serious: 'Serious about figures, light about everything else: between the two.',
} as const;

export const leaningExamples = {
  risk: 'Rather safety: he wants to see a shop of his size that did it.',
  novelty: 'Rather new: he tries a tool a month and keeps one a year.',
} as const;

export const mindExamples = {
  think: 'If I name a number in the board meeting, can I stand by it next week?',
  see: 'Four dashboards, a spreadsheet that joins them, and a rival whose mails know what was bought.',
  feel: 'Proud of the team, tired of Mondays spent on copying figures, afraid of the question “and what did it earn?”',
  do: 'Joins the exports himself on Sunday evening, because then at least it is right.',
} as const;

export const deeperExamples = {
  upAtNight: 'That a budget is cut because nobody could show what it brought in.',
  motivates: 'Being the one in the room whose number holds. More than the bonus.',
  success: 'A year in which he says in January what works, is right in December, and has spent no Sunday on it.',
} as const;

export const stageExamples = {
  early: 'A shop of his size that he may call, and a trial with his own data.',
  repeat: 'A figure each quarter that he can put on a slide without explaining it.',
  atRisk: 'Nobody has logged in for a month: ask what he reports from instead, and offer to rebuild that one report.',
} as const;

/** By the name of the line in the written profile; two groups never share a name. */
const lines: Readonly<Record<string, string>> = {
  'Job title': 'Director of Marketing',
  Seniority: 'Director',
  Department: 'Marketing',
  'Industry experience': 'Ten years, all of them in retail, the last six online',
  'Career path': 'Buyer in a department store, then newsletters, then the whole of marketing',
  'Industry knowledge': 'Knows which week of November decides the year, and why',
  'Job responsibilities': 'Marketing strategy, campaign results, customer segmentation, oversight of data analysis',
  'A usual week': 'Monday figures, Tuesday agency, Thursday board; campaigns in between',
  'Tools in use': 'Shopify reports, Klaviyo, Google Analytics, and a spreadsheet that joins them',
  'Measured by': 'Online sales, returning customers, return on what marketing spends',
  'Reports to': 'The managing director, who wants one page',
  'Reports to them': 'Eight people: campaigns, content, two analysts',
  'Team size': '8',
  'Works closely with': 'IT, which has a say in every connection; service, which hears the complaints first',
  'Company culture': 'Figures win arguments, so whoever has them wins',
  Age: 'Left open: no message to him depends on it.',
  Gender: 'Left open. The name is only a name; half of those who signed are women.',
  Education: 'Business studies, statistics taught by himself',
  Income: 'Left open: what he can sign matters, and stands under “How they buy”.',
  Location: 'Near the office, two days a week at home',
  Family: 'Left open: it matters to no purchase for a company.',
  'Professional goals': 'More online sales, customers who stay, a better return on marketing',
  'Career hopes': 'To answer for sales and marketing together',
  Motivations: 'Finding out why something works',
  'Outer motivations': 'A board that asks him first; a bonus on returning customers',
  'Personal values at work': 'Would not send a mail that he himself would call a nuisance',
  'Biggest challenges': 'Customer data in five systems, and nobody who owns them all',
  Frustrations: 'Two reports on the same month with different totals',
  'Problems they work on': 'Groups of customers that are more than “bought before”',
  'If nothing changes': 'The budget goes to whatever can be measured, not to whatever works',
  Fears: 'Standing in front of the board with a figure that turns out to be wrong',
  'Worries about something new': 'That IT needs half a year for the connection, and that his team never opens it',
  Values: 'A vendor that says what does not work; ease of use before the last feature',
  Principles: 'No data without consent, and no exceptions before Christmas',
  'Attitude towards technology': 'Early, but not first; leaves a tool that needs a manual',
  'Way of speaking': 'Direct, with the number first',
  'Way of deciding': 'By figures, then asks two peers',
  'Way of working': 'In a team, from the whole to the detail',
  'Personality traits': 'Curious, impatient with opinions: short sentences, one figure each',
  'Information sources': 'Trade publications, digital marketing conferences, professional networks',
  'Trusted advisers': 'Two heads of marketing from other shops, and his analyst',
  'Preferred communication': 'Three lines and a figure; a call only with a question in it',
  'Liked formats': 'A table that he can check; never a video',
  'Groups and platforms': 'LinkedIn, and the shop marketers’ meet-up in spring',
  'Role in the buying decision': 'Decides on analytics for marketing; IT may object',
  'How they buy': 'A talk with a peer, a trial with last year’s data, a look by IT, a signature',
  'Length of a purchase': 'Eight to twelve weeks; nothing is signed in November',
  'Buying criteria': 'Connects to what we run · first report within days · price by year',
};

/** Null for a line without one, which a test would find. */
export const exampleOfPersonaLine = (characteristic: string): string | null => (Object.hasOwn(lines, characteristic) ? lines[characteristic]! : null);

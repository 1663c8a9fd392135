/**
 * What makes a description of companies specific: marks in the text by which one company can be told from another. Plain
 * words and numbers only, so that it keeps up with typing. A list that misses a word errs towards "say more", never away.
 */
export const marks = ['industry', 'kind', 'place', 'size', 'money', 'tools', 'need'] as const;
export type Mark = (typeof marks)[number];

/** What each mark is called, and an example of saying it. */
export const markWords: Readonly<Record<Mark, { name: string; example: string }>> = {
  industry: { name: 'an industry', example: 'logistics, dental clinics, online shops' },
  kind: { name: 'a kind of company', example: 'family-owned, subscription business, Series A' },
  place: { name: 'a place', example: 'in Austria, in the US Northeast' },
  size: { name: 'a size in people', example: '50–200 employees, 3 warehouses' },
  money: { name: 'a sum of money', example: '$1M–$5M a year' },
  tools: { name: 'what they work with', example: 'on Shopify, still in spreadsheets' },
  need: { name: 'what is hard for them', example: 'without a data team, hiring drivers' },
};

const number = String.raw`\d[\d.,]*\s*(?:k|m|bn|million|thousand)?\+?`;
const range = String.raw`${number}(?:\s*(?:-|–|—|to|and|bis)\s*${number})?`;
/** What a size counts: people, or what stands for a company's size in its trade. */
const counted = String.raw`(?:employees?|people|staff|fte|ftes|headcount|heads|seats|persons?|workers|drivers|beds|nurses|developers|engineers|consultants|reps|stores|shops|branches|locations|plants|warehouses|sites|vehicles|trucks|students|members)`;

const industries = [
  'tech(?:nology)?',
  'software',
  'saas',
  'e-?commerce',
  'online (?:shops?|stores?|retail(?:ers?)?)',
  'retail(?:ers?)?',
  'health ?care',
  'hospitals?',
  'clinics?',
  'dental',
  'dentists?',
  'medical',
  'pharma\\w*',
  'biotech\\w*',
  'fintechs?',
  'bank(?:s|ing)?',
  'insur(?:ance|ers?)',
  'account(?:ing|ants?)',
  'law firms?',
  'legal',
  'logistics',
  'freight',
  'carriers?',
  'transport\\w*',
  'manufactur\\w*',
  'machine (?:builders?|shops?)',
  'automotive',
  'aerospace',
  'construction',
  'builders?',
  'architects?',
  'real estate',
  'property management',
  'hotels?',
  'hospitality',
  'restaurants?',
  'caterers?',
  'bakeries',
  'breweries',
  'food',
  'fashion',
  'cosmetics',
  'furniture',
  'energy',
  'utilities',
  'solar',
  'agricultur\\w*',
  'farms?',
  'schools?',
  'universit\\w+',
  'edtech',
  'education',
  'media',
  'publish\\w+',
  'gaming',
  'telecoms?',
  'recruit\\w+',
  'staffing',
  'hr tech',
  'marketing agenc\\w+',
  'advertising',
  'consultanc\\w+',
  'consulting',
  'cyber ?security',
  'it services',
  'web hosting',
  'analytics',
  'charit\\w+',
  'vets?',
  'veterinary',
  'gyms?',
  'travel',
  'wholesale\\w*',
  'distributors?',
  'printers',
  'packaging',
  'chemicals?',
  'laborator\\w+',
  'care homes?',
  'museums?',
];

const kinds = [
  'b2b',
  'b2c',
  'd2c',
  'dtc',
  'subscription\\w*',
  'marketplaces?',
  'agenc(?:y|ies)',
  'franchis\\w+',
  'family[- ]owned',
  'family business\\w*',
  'founder[- ]led',
  'venture[- ]backed',
  'vc[- ]backed',
  'bootstrapped',
  'private[- ]equity',
  'series [a-f]',
  'seed[- ](?:stage|funded)',
  'listed',
  'publicly traded',
  'non-?profits?',
  'public sector',
  'municipal\\w*',
  'cooperatives?',
  'subsidiar\\w+',
  'start-?ups?',
  'scale-?ups?',
  'multi-?site',
  'own(?:s|ing)? (?:a |their )?(?:fleets?|warehouses?|plants?|stores?)',
];

const places = [
  'US',
  'U\\.S\\.A?\\.?',
  'USA',
  'UK',
  'EU',
  'UAE',
  'DACH',
  'EMEA',
  'APAC',
  'LATAM',
  'MENA',
  'Benelux',
  'Nordics?',
  'Baltics?',
  'Europe(?:an)?',
  'North America',
  'Latin America',
  'Scandinavia\\w*',
  'Germany',
  'German',
  'Austria\\w*',
  'Switzerland',
  'Swiss',
  'France',
  'French',
  'Spain',
  'Spanish',
  'Portugal',
  'Italy',
  'Italian',
  'Netherlands',
  'Dutch',
  'Belgium',
  'Belgian',
  'Ireland',
  'Irish',
  'Britain',
  'British',
  'England',
  'Scotland',
  'Poland',
  'Polish',
  'Denmark',
  'Danish',
  'Sweden',
  'Swedish',
  'Norway',
  'Norwegian',
  'Finland',
  'Finnish',
  'Canada',
  'Canadian',
  'Mexico',
  'Mexican',
  'Brazil\\w*',
  'India\\w*',
  'Australia\\w*',
  'Japan\\w*',
  'California\\w*',
  'Texas',
  'New York',
  'New England',
  'Northeast(?:ern)?',
  'Midwest(?:ern)?',
  'Bay Area',
  'Bavaria\\w*',
  'Hamburg',
  'Berlin',
  'London',
];

const tools =
  /\b(?:us(?:es?|ing)|runs?|running|built|works?|working|live|are|still|based|already) (?:on|in|with)?\s*(?:spreadsheets?|excel|paper|cloud\w*|[A-Z][\w.+-]+)|\b(?:on|with|without) (?:Shopify|HubSpot|Salesforce|SAP|WordPress|Magento|Jira|Excel|Google \w+|Microsoft \w+|AWS|Azure|Snowflake|spreadsheets|paper)\b|\b(?:Shopify|HubSpot|Salesforce|SAP|Zoho|Snowflake|Klaviyo|WooCommerce|cloud(?:-based)? (?:platforms?|tools?|systems?))\b/;

const needs =
  /\b(?:without (?!being)|lack\w*|struggl\w+|fails? to|cannot|can't|no (?:own |dedicated )?\w+ (?:team|person|department|manager|tool)s?|still (?:do\w*|plan\w*|count\w*|keep\w*|report\w*|by hand)|by hand|manually|losing|lose|(?:high|rising) (?:churn|costs?|turnover|fuel|overtime)|hiring|recently|just (?:raised|opened|moved|lost|hired)|migrating|replac\w+|audit\w*|must (?:comply|report|prove)|deadlines?|late (?:deliver|invoic|pay)\w+|pressure|overtime|backlog\w*|fragmented|silos?|not yet|opening (?:a |their |in )|entering|move off|moving off)\b/i;

const words = (list: readonly string[], flags: string) => new RegExp(String.raw`(?<![\w-])(?:${list.join('|')})(?![\w])`, flags);
const industryWords = words(industries, 'i');
const kindWords = words(kinds, 'i');
const placeWords = words(places, '');
/** "in Ghent", "based in the Ruhr": a name after a word of place. */
const namedPlace = /\b(?:in|near|around|across|from|throughout)\s+(?:the\s+)?(?:greater\s+)?\p{Lu}[\p{L}-]{2,}/u;
const sizeWords = new RegExp(String.raw`(?:${range})\s*(?:[\p{L}-]+\s){0,2}?${counted}\b|\b\d+[- ](?:person|people|seat|bed|strong)\b`, 'iu');
const moneyWords =
  /[$€£¥]\s*\d|\d[\d.,]*\s*(?:k|m|bn|million|billion)?\s*(?:usd|eur|gbp|chf|dollars?|euros?|pounds?)\b|(?:revenue|turnover|arr|sales|budget|funding)\D{0,24}\d|\d[\d.,]*\s*(?:k|m|bn|million|billion)\s*(?:in |of )?(?:annual |yearly )?(?:revenue|turnover|arr|sales)/i;

/** Marks that the text carries. */
export function marksIn(text: string): ReadonlySet<Mark> {
  const has: Record<Mark, boolean> = {
    industry: industryWords.test(text),
    kind: kindWords.test(text),
    place: placeWords.test(text) || namedPlace.test(text),
    size: sizeWords.test(text),
    money: moneyWords.test(text),
    tools: tools.test(text),
    need: needs.test(text),
  };
  return new Set(marks.filter((mark) => has[mark]));
}

/** Words for people who work there; beds, stores and the like measure a size of their own. */
const staff = /^(?:employees?|people|staff|fte|ftes|headcount|heads|persons?|workers)$/i;

const sizeWithCount = new RegExp(String.raw`(\d[\d.,]*)(?:\s*(?:-|–|—|to|and)\s*(\d[\d.,]*))?(\+)?\s*(?:[\p{L}-]+\s){0,2}?(${counted})\b`, 'iu');

/** First size in the text and what it counts; null when none is named. Only sizes of the same kind can be compared. */
export function sizeIn(text: string): { min: number; max: number; of: string } | null {
  const [, from, to, more, unit] = sizeWithCount.exec(text) ?? [];
  if (from === undefined || unit === undefined) return null;
  const value = (part: string) => Number(part.replace(/[.,](?=\d{3}\b)/g, '').replace(',', '.'));
  const min = value(from);
  const max = to ? value(to) : more ? Number.POSITIVE_INFINITY : min;
  return { min, max, of: staff.test(unit) ? 'people' : unit.toLowerCase().replace(/s$/, '') };
}

/**
 * One product, one name, whoever names it: a criterion that asks for "Meta Pixel" must also be met by what Wappalyzer
 * calls "Facebook Pixel". Spellings that our lexicon of tools lists lead to its names by themselves.
 */
import type { SignatureFile } from '../../../lib/technology/signature';
import type { ToolCategory } from '../../../lib/technology/technology-words';

/** Names of Wappalyzer's data for which neither the lexicon nor a signature has a spelling. */
const renamed: Readonly<Record<string, string>> = {
  /* The same name for something else than ours. */
  Apollo: 'Apollo GraphQL',
  Chorus: 'Chorus by Vox Media',
  'Atlassian Jira': 'Jira',
  'Atlassian Statuspage': 'Statuspage',
  'Clearbit Reveal': 'Clearbit',
  'Chargebee Billing': 'Chargebee',
  'Facebook Pixel': 'Meta Pixel',
  'Help Scout Beacon': 'Help Scout',
  'Linkedin Insight Tag': 'LinkedIn Insight Tag',
  'Matomo Analytics': 'Matomo',
  'Matomo Tag Manager': 'Matomo Tag Manager',
  'Microsoft Advertising': 'Microsoft Ads',
  'Oracle Eloqua': 'Eloqua',
  'Oracle Recommendations On Demand': 'Oracle Recommendations On Demand',
  'Salesforce Pardot': 'Pardot',
  'Snowplow Analytics': 'Snowplow',
  'TYPO3 CMS': 'TYPO3',
  'Twitter Ads': 'X Ads',
  'Google Cloud Platform': 'Google Cloud',
  'Freshworks CRM': 'Freshsales',
  Zoho: 'Zoho (any product)',
};

/**
 * Rules of these name the host of a script or picture, and a script of somebody else's widget comes from there as well:
 * they say nothing about the page's own company.
 */
export const hostsOfOthers: ReadonlySet<string> = new Set(['Amazon S3', 'Bunny', 'EdgeCast', 'Tencent Cloud', 'Yandex.Cloud CDN']);

export interface CanonicalNames {
  /** The name under which a technology is known here. */
  nameOf: (name: string) => string;
  /** The category that a signature or else the lexicon gives it. */
  categoryOfKnown: (name: string) => string | null;
}

export function canonicalNames(lexicon: readonly ToolCategory[], files: readonly SignatureFile[]): CanonicalNames {
  const spellings = new Map<string, string>();
  const categories = new Map<string, string>();
  for (const { category, tools } of lexicon) {
    for (const { name, also } of tools) {
      for (const spelling of [name, ...(also?.split('|') ?? [])]) spellings.set(spelling.toLowerCase(), name);
      categories.set(name, category);
    }
  }
  for (const { category, tools } of files) {
    for (const { name } of tools) {
      if (!spellings.has(name.toLowerCase())) spellings.set(name.toLowerCase(), name);
      categories.set(name, category);
    }
  }
  return {
    nameOf: (name) => spellings.get((renamed[name] ?? name).toLowerCase()) ?? renamed[name] ?? name,
    categoryOfKnown: (name) => categories.get(name) ?? null,
  };
}

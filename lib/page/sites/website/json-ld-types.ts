/**
 * Which JSON-LD records speak about the company itself. Schema.org has hundreds of kinds of local business; they are
 * told by what they hold instead of by a list: a name with an address, a phone number or a logo.
 */
import type { EmbeddedData } from '../../sources/embedded-data';
import { nodesOfType } from '../../sources/json-ld';

/** Types that hold such members and are something else. */
const others =
  /^(?:Person|Event|Product|Offer|AggregateOffer|Place|PostalAddress|Article|NewsArticle|BlogPosting|JobPosting|Review|WebPage|WebSite|ImageObject|Brand|BreadcrumbList|ListItem|CollegeOrUniversity\/alumni|SoftwareApplication|WebApplication|MobileApplication|Recipe|Course|VideoObject)$/;
const plain = new Set([
  'Organization',
  'Corporation',
  'LocalBusiness',
  'NGO',
  'OnlineBusiness',
  'OnlineStore',
  'EducationalOrganization',
  'GovernmentOrganization',
  'ProfessionalService',
  'Store',
]);

/** True for types that say nothing about the business. */
export const isPlainType = (type: string): boolean => plain.has(type);

/** Names of the types (without `https://schema.org/`) of records that describe an organisation. */
export function organisationTypes(embedded: EmbeddedData): string[] {
  const found = new Set<string>();
  for (const { node, depth } of embedded.jsonLd) {
    for (const type of [node['@type']].flat()) {
      if (typeof type !== 'string') continue;
      const name = type.replace(/^.*[/:#]/, '');
      if (others.test(name) || depth > 1) continue;
      if (plain.has(name) || 'address' in node || 'telephone' in node || 'legalName' in node) found.add(name);
    }
  }
  return [...found];
}

/** The records themselves, top-level first. */
export const organisationRecords = (embedded: EmbeddedData): Record<string, unknown>[] => nodesOfType(embedded, organisationTypes(embedded), 1);

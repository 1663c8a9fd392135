/**
 * Which JSON-LD records speak about the company itself. Schema.org has hundreds of kinds of local business; they are
 * told by what they hold instead of by a list: a name with an address, a phone number or a logo. Records inside others
 * count only where the page says that they are its publisher or its subject: a person's employer, a product's brand
 * and an article's source are somebody else.
 */
import type { Page } from '../../reader';
import type { EmbeddedData } from '../../sources/embedded-data';
import { memberNodes, typesOf } from '../../sources/json-ld';

type Node = Record<string, unknown>;

/** Types that hold such members and are something else. */
const others =
  /^(?:Person|Event|Product|Offer|AggregateOffer|Place|PostalAddress|.*Article|BlogPosting|JobPosting|Review|.*Page|WebSite|ImageObject|Brand|BreadcrumbList|ListItem|.*Application|Recipe|Course|VideoObject|ContactPoint)$/;
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

const isOrganisation = (node: Node): boolean =>
  typesOf(node).some((type) => plain.has(type) || (!others.test(type) && ('address' in node || 'telephone' in node || 'legalName' in node)));

/** The records of the company, top-level first. */
export function organisationRecords({ jsonLd }: EmbeddedData): Node[] {
  const top = jsonLd.filter(({ depth }) => depth === 0).map(({ node }) => node);
  const inside = top
    .filter((node) => !isOrganisation(node))
    .flatMap((node) => ['publisher', 'mainEntity', 'about'].flatMap((member) => memberNodes(node, member)));
  return [...top, ...inside].filter(isOrganisation);
}

/** `WebSite` records: their name is the site's. */
export const siteRecords = ({ jsonLd }: EmbeddedData): Node[] =>
  jsonLd.filter(({ node, depth }) => depth === 0 && typesOf(node).includes('WebSite')).map(({ node }) => node);

/** A page whose own record says that it is an article. Its subject may be anybody. */
export const isArticle = ({ embedded }: Page): boolean =>
  embedded.jsonLd.some(
    ({ node, depth }) => depth <= 1 && typesOf(node).some((type) => /^(?:\w*Article|BlogPosting|Report)$/.test(type) && 'headline' in node),
  );

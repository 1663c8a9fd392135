/**
 * What a pack must not carry. It is passed around between colleagues and customers, so it holds what somebody looks
 * for and never whom they found: no prospects, no ways to reach a person, no judgement about who somebody is.
 */

/** Tables of prospects; refused at the top level. */
const prospectTables = new Set([
  'accounts',
  'companies',
  'contacts',
  'customers',
  'leads',
  'lists',
  'outcomes',
  'people',
  'persons',
  'prospects',
  'readings',
  'recent',
  'sightings',
  'suppressed',
  'touches',
  'verdicts',
]);

/** Members that describe a living person; refused everywhere. */
const personMembers = new Set([
  'email',
  'emails',
  'emailaddress',
  'phone',
  'phones',
  'phonenumber',
  'mobile',
  'photo',
  'photourl',
  'picture',
  'avatar',
  'firstname',
  'lastname',
  'fullname',
  'birthday',
  'birthdate',
  'dateofbirth',
  'linkedinurl',
  'profileurl',
  'prospects',
  'contacts',
  'leads',
  'people',
]);

const folded = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

export const isProspectTable = (member: string): boolean => prospectTables.has(folded(member));
export const isPersonMember = (member: string): boolean => personMembers.has(folded(member));

/**
 * linkedin/company: companies, schools and showcases, every tab, signed in and signed out. The about tab says most; the
 * home tab has the top card only. Layouts: rows in a `dl` (`ember`), the page for visitors (`public`), and label above
 * value without pairing markup (`plain`), which LinkedIn's newer pages use (research: linkedin-dom §7, §8).
 */
import { defineReader } from '@/lib/page/reader';
import type { LineRange } from '@/lib/page/sources/lines';
import { canonicalAddress, linkedInAddress } from './address';
import { locations } from './company/address-lines';
import { linkedinUrl } from './company/addresses';
import { cues } from './company/cues';
import * as card from './company/from-card';
import * as record from './company/from-record';
import * as row from './company/from-rows';
import { funding } from './company/funding';
import { gaps } from './company/gaps';
import { headquarters } from './company/headquarters';
import { growth, headcount } from './company/insights';
import { openRoles } from './company/open-roles';
import { languages } from './company/posts';
import { recognise } from './company/recognise';
import type { Subject } from './company/subject';

export default defineReader<Subject>({
  id: 'linkedin/company',
  version: 2,
  kind: 'linkedin/company',
  priority: 0,
  urls: (url) => {
    const address = linkedInAddress(url);
    return address !== null && address.area !== 'in' && !(address.slug === 'setup' && address.rest[0] === 'new');
  },
  examples: [
    'https://www.linkedin.com/company/example/',
    'https://www.linkedin.com/company/example/about/',
    'https://www.linkedin.com/company/1234567/people/?facetCurrentFunction=1',
    'https://uk.linkedin.com/company/example?trk=public_profile',
    'https://www.linkedin.com/school/example/',
    'https://www.linkedin.com/showcase/example/',
  ],
  notExamples: [
    'https://www.linkedin.com/in/example/',
    'https://www.linkedin.com/company/',
    'https://www.linkedin.com/company/setup/new/',
    'https://www.linkedin.com/search/results/companies/?keywords=example',
    'https://www.linkedin.com/sales/company/1234567',
    'https://www.linkedin.com.example/company/example/',
    'https://business.linkedin.com/company/example',
    'https://www.example.com/company/example/',
  ],
  address: (url) => {
    const address = linkedInAddress(url);
    return address === null ? url.href : canonicalAddress(address);
  },
  recognise,
  fields: {
    'company.name': [record.name, card.name],
    'company.linkedinUrl': [linkedinUrl],
    'company.website': [row.website, record.website, card.website],
    'company.industry': [row.industry, card.industry],
    'company.employees': [row.employees, card.employees],
    'company.employeesOnLinkedIn': [row.employeesOnLinkedIn, record.employeesOnLinkedIn, card.employeesOnLinkedIn, headcount],
    'company.headquarters': [headquarters],
    'company.locations': [locations],
    'company.founded': [row.founded],
    'company.type': [row.companyType],
    'company.specialties': [row.specialties],
    'company.followers': [card.followers],
    'company.funding': [funding],
    'company.hiring': [openRoles],
    'company.growth': [growth],
    'company.languages': [languages],
    'company.cues': [cues],
  },
  gaps,
  lines: (_page, { card: top, about, locations: places, funding: money }) =>
    [top, about, places, money].filter((range): range is LineRange => range !== null),
});

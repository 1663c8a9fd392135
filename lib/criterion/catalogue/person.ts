/** What can be asked about a person: role and work, never who somebody is. */
import { type Attribute, asked, type CatalogueList, noted, seen } from '../attribute';

const person = (attribute: Attribute): Attribute => ({ ...attribute, about: 'person' });

const list: CatalogueList = {
  block: 'person',
  attributes: [
    seen('level', 'Seniority', 'seniority-in', 'VP or director'),
    seen('function', 'Function', 'function-in', 'works in marketing'),
    seen('title', 'Words in the title', 'title', 'title with demand generation'),
    seen('months-in-role', 'Months in the role', 'months-in-role', 'less than 12 months in the role'),
    seen('person-place', 'Where they work from', 'person-location-in', 'based in DACH'),
    seen('skill', 'Skills', 'skill', 'skills SQL or Tableau'),
    seen('work-words', 'Words about their work', 'person-cue', 'talks about attribution'),
    asked('decides', 'Decides about the purchase', 'Do they decide about the purchase themselves?'),
    asked('feels-pain', 'Feels the pain', 'Does the problem cost them time every week?'),
    noted('team', 'Size of their team', 'Size of their team: 5-10'),
  ].map(person),
};
export default list;

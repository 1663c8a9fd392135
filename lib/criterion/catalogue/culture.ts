/** How a company works and what it holds dear. Only its own words can show it. */
import { type CatalogueList, noted, said } from '../attribute';

const list: CatalogueList = {
  block: 'culture',
  attributes: [
    said('innovative', 'Innovative or traditional', ['innovative', 'innovation', 'pioneering']),
    said('risk', 'Takes risks or avoids them', ['experiment', 'fail fast', 'bold']),
    said('customer-centric', 'Customer-centric or product-centric', ['customer-centric', 'customer-first', 'customer obsessed']),
    said('values', 'Values: sustainability, social responsibility', ['sustainability', 'sustainable', 'social responsibility']),
    said('culture', 'Company culture', ['collaborative', 'fast-paced']),
    said('preferences', 'Preferences: cloud, ease of use', ['cloud-based', 'easy to use', 'intuitive']),
    noted('work-style', 'Work style', 'Work style: operationally heavy'),
  ],
};
export default list;

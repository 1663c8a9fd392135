/** The seven traits of an ideal customer, each as something that can be asked or seen. */
import { asked, type CatalogueList, seen } from '../attribute';

const list: CatalogueList = {
  block: 'traits',
  attributes: [
    asked('trait-readiness', 'Purchase readiness', 'Do they need it now, and are they willing to buy now?'),
    asked('trait-value', 'Value alignment', 'Do they see plain value in it that serves their own goals?'),
    asked('trait-budget', 'Budget fit', 'Can they pay for it, and do they find it worth its price?'),
    asked('trait-expertise', 'Expertise', 'Do they have the skills to make full use of it?'),
    asked('trait-profitability', 'Profitability', 'Is their own business profitable?'),
    seen('trait-growth', 'Growth potential', 'growth-at-least', 'growing 10 % a year', { percent: 10, months: 12 }),
    asked('trait-networked', 'Networked', 'Are they well connected, and would they speak for us?'),
  ],
};
export default list;

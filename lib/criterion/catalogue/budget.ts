/** Means: money, people and time for the product. Pages rarely show them, so they are noted or asked. */
import { asked, type CatalogueList, noted } from '../attribute';

const list: CatalogueList = {
  block: 'budget',
  attributes: [
    noted('budget', 'Budget', 'budget at least 50k'),
    noted('budget-per-month', 'Budget per month', 'budget under 20k/month'),
    asked('budget-available', 'Budget for this kind of solution', 'Is there a budget for this kind of solution this year?'),
    noted('technology-budget', 'Technology budget', 'Technology budget: at least 100k'),
    asked('investments', 'Investments: yes or no', 'Have they taken investments?'),
    noted('team-size', 'Size of the team that would use it', 'Size of the team that would use it: 5-10'),
    noted('teams', 'Teams that would use it', 'Teams that would use it: marketing, product marketing'),
    asked('skills', 'Skills in-house', 'Do they have the people to run it without much help?'),
  ],
};
export default list;

/** What they want to reach, whether they see what the product gives, and what they are worth over time. */
import { asked, type CatalogueList, noted, said } from '../attribute';

const list: CatalogueList = {
  block: 'goals',
  attributes: [
    said('short-term-goal', 'Short-term goal', ['increase sales', 'operational efficiency', 'customer retention']),
    said('long-term-goal', 'Long-term goal', ['market leader', 'double our customer base', 'expand internationally']),
    asked('value-understood', 'Understands the value', 'Do they understand what the product would be worth to them?'),
    asked('fit-seen', 'Sees the fit', 'Do they see how it fits their way of working?'),
    asked('return', 'Return on investment', 'Can they earn back the price within a year?'),
    asked('long-term', 'Long-term potential', 'Are they likely to stay and grow with us?'),
    noted('lifetime-value', 'Customer lifetime value', 'Customer lifetime value: at least 50000'),
    asked('upsell', 'Upsell and cross-sell', 'Is there more that they could use later?'),
    asked('advocacy', 'Advocacy and referrals', 'Would they recommend us to others?'),
    asked('onboarding', 'Easy to onboard', 'Can they start without a project?'),
    asked('support-need', 'Needs little support', 'Will they get along with the help pages?'),
    noted('acquisition-cost', 'Cost of winning them', 'Cost of winning them: at most 5000'),
  ],
};
export default list;

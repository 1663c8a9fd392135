/** How they buy, who sits at the table, and how they answer. */
import { asked, type CatalogueList, noted } from '../attribute';

const list: CatalogueList = {
  block: 'buying',
  attributes: [
    noted('cycle-length', 'Length of the buying cycle in months', 'Length of the buying cycle in months: at most 6'),
    noted('stakeholders', 'Number of stakeholders', 'Number of stakeholders: at most 5'),
    noted('criteria', 'What they weigh: price, features, support, security, quality, convenience', 'Weighs: support, security'),
    noted('roles', 'Who decides: department heads, C-level, procurement', 'Who decides: department heads'),
    asked('consensus', 'How they decide', 'Do they decide by consensus?'),
    noted('steps', 'Steps before buying', 'Steps before buying: free trial, reviews, webinar'),
    noted('influencers', 'Who influences them', 'Who influences them: colleagues, industry experts'),
    noted('channels', 'Where they do their research', 'Where they do their research: LinkedIn, G2'),
    noted('interaction', 'Where they can be reached', 'Interaction: LinkedIn, newsletters, forums'),
    asked('responsive', 'Answers when written to', 'Do they answer within a week?'),
    asked('content-interest', 'Interest in content', 'Do they read what we publish?'),
    asked('events', 'Comes to events and demos', 'Have they come to an event or a demo?'),
    asked('referral', 'Referral potential', 'Do they know others who need this?'),
  ],
};
export default list;

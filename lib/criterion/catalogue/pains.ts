/** Whether it hurts, whether they know, and how soon they must act. */
import { asked, type CatalogueList, noted, said } from '../attribute';

const list: CatalogueList = {
  block: 'pains',
  attributes: [
    said('pain', 'A specific pain, in their words', ['data silo', 'manual process', 'spreadsheets']),
    asked('problem-known', 'Recognises the problem', 'Do they see the problem themselves?'),
    asked('seeking', 'Actively looking for a solution', 'Are they looking for a solution right now?'),
    asked('urgency', 'Urgency', 'Does it have to be solved this quarter?'),
    noted('pain-level', 'Pain level, 1 to 5', 'Pain level, 1 to 5: at least 4'),
  ],
};
export default list;

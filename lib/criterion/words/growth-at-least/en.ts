/** How fast the number of people grows. */
import { counted, number } from '../../wording';

const over = (percent: number, months: number) => `${number(percent)} % in ${counted(months, 'month')}`;

export default {
  wanted: (percent: number, months: number) => `at least ${over(percent, months)}`,
  nothing: 'No page has said how fast it grows',
  unreadable: "The page's growth figure cannot be read",
  grown: (percent: number, months: number) => `${percent > 0 ? '+' : ''}${over(percent, months)}`,
  derived: (percent: number, months: number) => ` (about ${over(percent, months)})`,
  say: (percent: number, months: number) => `at least ${number(percent)} % growth in ${counted(months, 'month')}`,
  ask: (months: number) => `By how much has your team grown in the last ${counted(months, 'month')}?`,
};

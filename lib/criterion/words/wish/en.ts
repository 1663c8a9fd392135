/** How a judge's sentence ends: with what is wanted, or what is not. */
import { few } from '../../wording';

export default { want: '; you want ', exclude: '; you exclude ', few };

/** German. */
import { few } from '../../german-wording';
import type en from './en';

export default { want: '; gesucht: ', exclude: '; ausgeschlossen: ', few } satisfies typeof en;

/** Norwegian words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: 'måned|måneden|månedlig',
  other: 'runde|finansiering|investering|investert|investerer|verdsettelse|hentet|emisjon|lønn|pris|tilskudd|lån',
} satisfies RevenueWords;

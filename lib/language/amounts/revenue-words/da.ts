/** Danish words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: 'måned|måneden|månedlig|månedligt',
  other: 'runde|finansiering|investering|investeret|investerer|værdiansættelse|rejst|hentet|løn|pris|tilskud|lån',
} satisfies RevenueWords;

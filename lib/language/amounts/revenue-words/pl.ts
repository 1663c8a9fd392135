/** Polish words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: 'miesiąc|miesięcznie|mies|miesięczny',
  other:
    'runda|rundy|rundę|finansowanie|finansowania|inwestycja|inwestycji|zainwestował|pozyskał|pozyskała|wycena|wyceny|dotacja|wynagrodzenie|pensja|cena|kredyt|dofinansowanie',
} satisfies RevenueWords;

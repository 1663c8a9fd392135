/** Czech words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: 'měsíc|měsíčně|měs',
  other: 'kolo|kola|financování|investice|investici|investoval|ocenění|získala|získal|valuace|dotace|plat|mzda|cena|úvěr',
} satisfies RevenueWords;

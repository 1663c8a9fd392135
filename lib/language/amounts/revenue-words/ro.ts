/** Romanian words that tell a monthly revenue and money that is no revenue. */
import type { RevenueWords } from '../revenue';

export default {
  month: 'lună|lunar|lunare',
  other: 'rundă|runda|finanțare|finanțarea|investiție|investiția|investit|evaluare|atras|obținut|salariu|preț|grant|împrumut|credit',
} satisfies RevenueWords;

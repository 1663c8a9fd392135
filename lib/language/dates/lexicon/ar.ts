/** Arabic words for "until today" and units of time; the names of the months come from `Intl` (see `month.ts`). */
import type { DateWords } from '../date-words';

export default {
  present: 'حتى الآن|الآن|الحالي|حالي|حاليًا|الوقت الحاضر|حتى الوقت الحاضر|الحاضر|حتى اليوم|إلى الآن|الوقت الحالي|حتى تاريخه',
  since: 'منذ|من',
  to: 'إلى|حتى',
  year: 'سنة|سنوات|سنين|عام|أعوام|عامًا',
  month: 'شهر|شهرًا|أشهر|شهور',
} satisfies DateWords;

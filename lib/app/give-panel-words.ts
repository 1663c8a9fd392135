/** The few word tables that the panel needs at once; it fetches no others, unlike worker and workspace (`load-words`). */
import { giveWordTables } from '@/lib/language/word-tables';
import { painWordTables } from '@/lib/pain/pain-word-tables';

/** Before any screen looks at pains, lights or traits. */
export const givePanelWords = (): void => giveWordTables(painWordTables());

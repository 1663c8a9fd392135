/**
 * The best-customer worksheet (requirement A9): whom the ideal is drawn from. Four columns, a tick in each that is true;
 * the more ticks the better, and among equals the one who gets the most value stands first.
 */
export const bestColumns = [
  { id: 'value', label: 'Gets most value', ask: 'Whose work changed most through what you sell?' },
  { id: 'profit', label: 'Most profitable', ask: 'Where does most stay, after all the hours?' },
  { id: 'loyal', label: 'Stays and recommends', ask: 'Who renews without being asked, and names you to others?' },
  { id: 'easy', label: 'Easy to sell to and serve', ask: 'Who bought quickly and calls seldom?' },
] as const;

export type BestColumn = (typeof bestColumns)[number]['id'];

export interface CustomerRow {
  id: string;
  name: string;
  ticks: BestColumn[];
}

const columnWorth = (ticks: readonly BestColumn[]) => bestColumns.findIndex(({ id }) => ticks.includes(id));

/** Best first; rows without a tick last, equals in the order in which they were written. */
export const rankCustomers = (rows: readonly CustomerRow[]): CustomerRow[] =>
  rows.toSorted((a, b) => b.ticks.length - a.ticks.length || columnWorth(a.ticks) - columnWorth(b.ticks));

/** Walking through rows with the keyboard: the focus goes from row to row, and the page scrolls along. */

const rowsShown = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];

/** The row that holds the focus; null when none does. */
export const focusedRow = (): string | null => document.activeElement?.closest('[data-row]')?.getAttribute('data-row') ?? null;

export function focusRow(key: string): void {
  requestAnimationFrame(() =>
    rowsShown()
      .find((row) => row.dataset.row === key)
      ?.querySelector<HTMLElement>('[data-row-toggle]')
      ?.focus(),
  );
}

/** Without a focused row the first (or, backwards, the last) one gets it; at the ends it stays. Gives false when there is no row. */
export function moveRow(step: 1 | -1): boolean {
  const rows = rowsShown();
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = at < 0 ? rows.at(step > 0 ? 0 : -1) : (rows[at + step] ?? rows[at]);
  next?.querySelector<HTMLElement>('[data-row-toggle]')?.focus();
  return next !== undefined;
}

/**
 * Rows of comma-separated text (RFC 4180), out and in. A cell that a spreadsheet would run as a formula is kept from it by
 * an apostrophe, which reading takes away again: both ways are exact, and an apostrophe that was there before stays
 * (trust finding T55: = + - @, tab, return and NUL, also after blanks and as full-width forms).
 */
const formula = /^(?:'*[\t\r\0]|[\s']*[=+\-@＝＋－＠])/;

export const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string => (cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Lines end with CR LF, the last one too. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(guarded(cell))).join(',')}\r\n`).join('');

/** Any line ends, with or without a byte order mark, separated by commas or, as some spreadsheets write, semicolons. */
export function readCsv(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const separator = /^[^"\r\n,]*;/.test(plain) ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inside = false;
  const endCell = () => {
    row.push(unguarded(cell));
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  for (let at = 0; at < plain.length; at++) {
    const c = plain[at]!;
    if (inside) {
      if (c !== '"') cell += c;
      else if (plain[at + 1] === '"') {
        cell += '"';
        at++;
      } else inside = false;
    } else if (c === '"' && cell === '') inside = true;
    else if (c === separator) endCell();
    else if (c === '\n' || c === '\r') {
      if (c === '\r' && plain[at + 1] === '\n') at++;
      endRow();
    } else cell += c;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/**
 * NAICS (2022, with codes of 2017 where they changed) and US SIC (1987) codes as LinkedIn codes. LinkedIn's second list
 * was built after NAICS, so most sectors and subsectors have a counterpart; a longer code takes its longest known
 * beginning. Written by hand from both public lists. Entries are `code:LinkedIn code,LinkedIn code`.
 */
import { industryTables } from './industry-tables';

const read = (table: string): Map<string, readonly number[]> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry): [string, number[]] => {
        const [code = '', ids = ''] = entry.split(':');
        return [code, ids.split(',').map(Number)];
      }),
  );

type ClassTables = Record<'naics' | 'sic', Map<string, readonly number[]>>;

let tables: ClassTables | null = null;

function makeTables(): ClassTables {
  const { naics, sic } = industryTables();
  return { naics: read(naics), sic: read(sic) };
}

/** @param code two to six digits. [] when not even its first two digits are known. */
export function classCode(system: 'naics' | 'sic', code: string): readonly number[] {
  tables ??= makeTables();
  for (let length = code.length; length >= 2; length -= 1) {
    const ids = tables[system].get(code.slice(0, length));
    if (ids) return ids;
  }
  return [];
}

/** What an ICP may write for an industry: LinkedIn's code or label, a group ("e-commerce"), or a NAICS or SIC code. */
import { classCode } from './class-codes';
import { groupNamed } from './industry-groups';
import { industryNodes } from './industry-tree';
import { parseIndustry } from './parse-industry';

const named = /^(naics|sic)[\s:#-]*(\d{2,6})$/i;
const number = /^\d{1,5}$/;

/**
 * The LinkedIn codes that are wanted; everything below them counts as well. [] when the words name no industry.
 * A bare number is LinkedIn's; the other systems are written with their name: "NAICS 5112", "SIC 7372".
 */
export function resolveIndustry(wanted: number | string): readonly number[] {
  if (typeof wanted === 'number') return industryNodes.has(wanted) ? [wanted] : [];
  const text = wanted.trim();
  if (number.test(text)) return resolveIndustry(Number(text));
  const [, system = '', code = ''] = named.exec(text) ?? [];
  if (system) return classCode(system.toLowerCase() === 'sic' ? 'sic' : 'naics', code);
  const group = groupNamed(text);
  if (group) return group;
  const { id } = parseIndustry(text);
  return id === null ? [] : [id];
}

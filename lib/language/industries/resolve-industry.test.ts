import { describe, expect, it } from 'vitest';
import { classCode } from './class-codes';
import { industryGroups } from './industry-groups';
import { industryNodes } from './industry-tree';
import { resolveIndustry } from './resolve-industry';
import { naics } from './tables/naics';
import { sic } from './tables/sic';

describe('a wanted industry', () => {
  it.each([
    [4, [4]],
    ['4', [4]],
    ['Software Development', [4]],
    ['Computer Software', [4]],
    ['Softwareentwicklung', [4]],
    ['SaaS', [4, 2458]],
    ['e-commerce', [1445, 1285]],
    ['eCommerce', [1445, 1285]],
    ['Healthcare', [14]],
    ['NAICS 511210', [4]],
    ['naics:5112', [4]],
    ['SIC 7372', [4]],
    ['sic 20', [23]],
    ['no such thing', []],
    ['NAICS 99', []],
    [999_999, []],
    ['', []],
  ])('%s is %j', (wanted, codes) => {
    expect(resolveIndustry(wanted)).toEqual(codes);
  });

  it('is the same by NAICS code, SIC code and name', () => {
    expect(resolveIndustry('NAICS 5412')).toEqual(resolveIndustry('Accounting'));
    expect(resolveIndustry('SIC 872')).toEqual(resolveIndustry('Accounting'));
  });

  it('takes the longest known beginning of a class code', () => {
    expect([classCode('naics', '541511'), classCode('naics', '541519'), classCode('naics', '5415')]).toEqual([[3102], [96], [96]]);
  });

  it('names only codes that LinkedIn has', () => {
    const classes = [naics, sic].flatMap((table) => table.trim().split(/\s+/)).flatMap((entry) => entry.split(':')[1]!.split(','));
    const unknown = [...classes.map(Number), ...Object.values(industryGroups).flat()].filter((code) => !industryNodes.has(code));
    expect(unknown).toEqual([]);
  });
});

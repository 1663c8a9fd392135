import { describe, expect, it } from 'vitest';
import { ancestorLabels, industryDistance, industryNodes, isWithin } from './industry-tree';

const games = 109;
const software = 4;
const internet = 6;
const itServices = 96;
const retail = 27;
const onlineRetail = 1445;

describe('the industry tree', () => {
  it('has 20 roots', () => {
    expect([...industryNodes.values()].filter((node) => node.parent === null).length).toBe(20);
  });

  it('lists ancestors from the root down', () => {
    expect(ancestorLabels(games)).toEqual(['Technology, Information and Media', 'Technology, Information and Internet', 'Software Development']);
    expect(ancestorLabels(retail)).toEqual([]);
    expect(ancestorLabels(999_999)).toEqual([]);
  });

  it('counts what lies below the wanted code as wanted', () => {
    expect(isWithin(games, software)).toBe(true);
    expect(industryDistance(games, software)).toBe(0);
    expect(industryDistance(onlineRetail, retail)).toBe(0);
  });

  it('counts the steps to what lies above and beside it', () => {
    expect(industryDistance(software, games)).toBe(1);
    expect(industryDistance(internet, software)).toBe(1);
    expect(industryDistance(2458, software)).toBe(2);
  });

  it('puts neighbours of different roots as near as siblings', () => {
    expect(industryDistance(itServices, software)).toBe(2);
    expect(industryDistance(software, itServices)).toBe(2);
  });

  it('shares nothing between other roots and with unknown codes', () => {
    expect(industryDistance(retail, software)).toBe(Number.POSITIVE_INFINITY);
    expect(industryDistance(999_999, software)).toBe(Number.POSITIVE_INFINITY);
  });
});

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { NotedOutcome } from '@/lib/app/results/watch-results';
import { WhatItSays } from './what-it-says';

const many = (kind: NotedOutcome['kind'], band: 'strong' | 'weak', count: number): NotedOutcome[] =>
  Array.from({ length: count }, (_, at) => ({
    at: `2026-11-20T10:00:00.0${10 + at}Z`,
    kind,
    day: '2026-11-19',
    reason: '',
    fit: { profile: { id: 'shops', name: 'Shops' }, band },
    company: { aliases: [`domain:${kind}-${at}.example`], name: 'Northloom', saved: null },
  }));

const said = (outcomes: NotedOutcome[]) => renderToStaticMarkup(createElement(WhatItSays, { outcomes, attempts: [] }));

it('companies were won, customers renewed by themselves, and neither is said of few', () => {
  const won = [...many('won', 'strong', 12), ...many('lost', 'weak', 12)];
  const stayed = [...many('renewed', 'strong', 12), ...many('left', 'weak', 12)];
  expect(said([...won, ...stayed])).toMatch(
    /Companies inside the profile were won more often: 12 of 12 inside the profile, 0 of 12 outside\..*Customers inside the profile renewed more often: 12 of 12/,
  );
  expect(said(many('renewed', 'strong', 9))).toMatch(/Customers renewed: 9 of 9 inside the profile, 0 of 0 outside\. That is too few to compare/);
});

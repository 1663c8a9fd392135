import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { NotedOutcome } from '@/lib/app/results/watch-results';
import { OutcomeTable } from './outcome-table';

const kinds = ['won', 'lost', 'no-decision', 'no-answer', 'renewed', 'grew', 'left', 'referred', 'vouched', 'won'] as const;

it('the table stays four columns wide, whatever came, and says of each fit what did', () => {
  const outcomes = kinds.map(
    (kind, at): NotedOutcome => ({
      at: `2026-11-20T10:00:00.0${10 + at}Z`,
      kind,
      day: '2026-11-19',
      reason: '',
      fit: { profile: { id: 'shops', name: 'Shops' }, band: 'strong' },
      company: { aliases: [`domain:${at}.example`], name: 'Northloom', saved: null },
    }),
  );
  const drawn = renderToStaticMarkup(createElement(OutcomeTable, { outcomes }));
  expect(drawn.match(/scope="col"/g)).toHaveLength(4);
  expect(drawn).toMatch(
    /Strong fit<\/th><td[^>]*>2 won, 1 lost, 1 no decision, 1 never answered, 1 renewed, 1 bought more, 1 left us, 1 referred us, 1 spoke for us in public<\/td>/,
  );
  expect(drawn).toMatch(/Weak fit<\/th><td[^>]*>–<\/td>/);
});

/** What is opened in the person's verdict stays closed in the company's. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import type { About } from '@/components/panel-port';
import { Conflicts } from './conflicts';
import type { Judged } from './judged';
import { RunnersUp } from './runners-up';

vi.mock('@/components/dossier/fold', () => ({ Fold: ({ name }: { name: string }) => name }));

it('folds of the two verdicts are remembered by names of their own', () => {
  const other = { verdict: { band: 'weak', score: null }, profile: { id: 'p', name: 'Agencies', negative: false } } as unknown as Judged;
  const names = (about: About) => [
    renderToStaticMarkup(createElement(Conflicts, { about, conflicts: [{ key: 'company.employees', values: [] }], pageUrl: '', now: new Date() })),
    renderToStaticMarkup(createElement(RunnersUp, { about, others: [other], onShow: () => {} })),
  ];
  const all = [...names('account'), ...names('person')];
  expect(all).toEqual(['conflicts account', 'runners-up account', 'conflicts person', 'runners-up person']);
});

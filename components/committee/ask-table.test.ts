/** Who buys at a company: what is said while nobody knows, and when nobody can be told. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import type { CommitteeView } from '@/lib/protocol/committee-view';
import { speak } from '@/lib/wording/language';
import { askTable, type TableAnswer } from './ask-table';
import { TableOrWhyNot } from './company-table';

afterEach(() => speak('en'));

const table: CommitteeView = { icp: { id: 'i', name: 'Online shops' }, seats: [{ persona: 'Mia', needed: 1, found: [] }], people: [], missing: [] };
const drawn = (answer: TableAnswer) => renderToStaticMarkup(createElement(TableOrWhyNot, { answer, onAgain: () => {} })).replace(/<[^>]*>/g, '|');

describe('the table of a company', () => {
  it('keeps apart that asking failed, that nobody is known and what is known', async () => {
    expect(await askTable(() => Promise.reject(new Error('The worker is gone.')))).toEqual({ is: 'failed' });
    expect(await askTable(async () => null)).toEqual({ is: 'nobody' });
    expect(await askTable(async () => ({ ...table, seats: [] }))).toEqual({ is: 'nobody' });
    expect(await askTable(async () => table)).toEqual({ is: 'known', table });
  });

  it('says "nobody" only when nobody is known', () => {
    expect(drawn({ is: 'asked' })).toContain('|Looking up who is known here …|');
    expect(drawn({ is: 'failed' })).toContain('could not be looked up. |Try again|');
    for (const is of ['asked', 'failed'] as const) expect(drawn({ is })).not.toContain('Nobody');
    expect(drawn({ is: 'nobody' })).toContain('Nobody is known at this company yet.');
    expect(drawn({ is: 'known', table })).toContain('Online shops');
  });

  it('says so in German', () => {
    speak('de');
    expect(drawn({ is: 'asked' })).toContain('Es wird nachgesehen');
    expect(drawn({ is: 'failed' })).toContain('|Noch einmal versuchen|');
  });
});

/** Rows of results as signals. */
import { runFields } from '@/lib/page/fields';
import type { Page } from '@/lib/page/reader';
import type { Signal } from '@/lib/signal/signal';
import { companyFields } from './company-row';
import { personFields } from './person-fields';
import type { Results } from './results';

export const readRows = (page: Page, { rows }: Results): { signals: Signal[] }[] =>
  rows.map(({ person, company }) => ({
    signals: (person === null ? runFields(page, company!, companyFields) : runFields(page, person, personFields)).signals,
  }));

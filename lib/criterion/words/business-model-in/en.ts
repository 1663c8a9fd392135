/** How the company earns its money. */
import type { BusinessModel } from '@/lib/signal/vocabulary';
import { both, either } from '../../wording';

const names: Readonly<Record<BusinessModel, string>> = {
  b2b: 'B2B',
  b2c: 'B2C',
  b2b2c: 'B2B2C',
  saas: 'SaaS',
  'e-commerce': 'e-commerce',
  marketplace: 'a marketplace',
  services: 'services',
  agency: 'an agency',
  hardware: 'hardware',
  nonprofit: 'a non-profit',
};

const named = (models: readonly BusinessModel[]) => models.map((model) => names[model]);

export default {
  wanted: (any: readonly BusinessModel[]) => either(named(any)),
  nothing: 'No page has said how it earns its money',
  itIs: (models: readonly BusinessModel[]) => `It is ${both(named(models))}`,
  say: (any: readonly BusinessModel[]) => `${either(named(any))} as business model`,
  ask: 'To whom do you sell, and what exactly?',
};

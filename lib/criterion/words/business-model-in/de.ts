/** German. */
import type { BusinessModel } from '@/lib/signal/vocabulary';
import { both, either } from '../../german-wording';
import type en from './en';

const names: Readonly<Record<BusinessModel, string>> = {
  b2b: 'B2B',
  b2c: 'B2C',
  b2b2c: 'B2B2C',
  saas: 'SaaS',
  'e-commerce': 'E-Commerce',
  marketplace: 'Marktplatz',
  services: 'Dienstleistung',
  agency: 'Agentur',
  hardware: 'Hardware',
  nonprofit: 'gemeinnützig',
};

const named = (models: readonly BusinessModel[]) => models.map((model) => names[model]);

export default {
  wanted: (any) => either(named(any)),
  nothing: 'Keine Seite sagt, womit das Unternehmen sein Geld verdient',
  itIs: (models) => `Geschäftsmodell: ${both(named(models))}`,
  say: (any) => `Geschäftsmodell ${either(named(any))}`,
  ask: 'An wen verkaufen Sie, und was genau?',
} satisfies typeof en;

/** German. */
import type { CompanyType } from '@/lib/signal/vocabulary';
import { either } from '../../german-wording';
import type en from './en';

const names: Readonly<Record<CompanyType, string>> = {
  public: 'börsennotiertes Unternehmen',
  private: 'Privatunternehmen',
  nonprofit: 'gemeinnützige Organisation',
  government: 'Behörde',
  educational: 'Bildungseinrichtung',
  partnership: 'Personengesellschaft',
  'self-employed': 'Selbstständigkeit',
  'sole-proprietorship': 'Einzelunternehmen',
};

const named = (types: readonly CompanyType[]) => either(types.map((type) => names[type]));

export default {
  wanted: named,
  nothing: 'Keine Seite nennt die Unternehmensform',
  itIs: (type) => `Unternehmensform: ${names[type]}`,
  say: (any) => `Unternehmensform ${named(any)}`,
  ask: 'Ist Ihr Unternehmen privat, börsennotiert, gemeinnützig oder staatlich?',
} satisfies typeof en;

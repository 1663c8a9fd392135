/** German. */
import type { CompanyType } from '@/lib/signal/vocabulary';
import { either } from '../../german-wording';
import type en from './en';

const names: Readonly<Record<CompanyType, string>> = {
  public: 'börsennotiert',
  private: 'in Privatbesitz',
  nonprofit: 'gemeinnützig',
  government: 'staatlich',
  educational: 'Bildungseinrichtung',
  partnership: 'Personengesellschaft',
  'self-employed': 'selbstständig',
  'sole-proprietorship': 'Einzelunternehmen',
};

const named = (types: readonly CompanyType[]) => either(types.map((type) => names[type]));

export default {
  wanted: named,
  nothing: 'Keine Seite nennt die Unternehmensform',
  itIs: (type) => `Unternehmensform: ${names[type]}`,
  say: (any) => `Unternehmensform ${named(any)}`,
  ask: 'Ist Ihr Unternehmen in Privatbesitz, börsennotiert, gemeinnützig oder staatlich?',
} satisfies typeof en;

/** German. */
import type { Seniority } from '@/lib/language/titles/seniorities';
import { both, either, quoted } from '../../german-wording';
import type en from './en';

const names: Readonly<Record<Seniority, string>> = {
  owner: 'Inhaberschaft',
  founder: 'Gründung',
  'c-suite': 'C-Level',
  partner: 'Partnerebene',
  vp: 'Vice President',
  director: 'Director',
  head: 'Bereichsleitung',
  manager: 'Management',
  lead: 'Teamleitung',
  senior: 'Senior',
  mid: 'Fachkraft',
  junior: 'Junior',
  intern: 'Ausbildung',
  unknown: 'unbekannt',
};

const named = (any: readonly Seniority[]) => either(any.map((seniority) => names[seniority]));

export default {
  wanted: named,
  noTitle: 'Keine Seite nennt eine Position',
  doesNotSay: (titles) => `${both(quoted(titles))} ${titles.length === 1 ? 'sagt' : 'sagen'} nicht, auf welcher Ebene die Person steht`,
  stands: (seniority, titles) => `Ebene: ${names[seniority]}${titles ? `, laut ${both(quoted(titles))}` : ''}`,
  say: (any) => `Ebene ${named(any)}`,
  ask: 'Entscheiden Sie das selbst, oder entscheidet jemand über Ihnen?',
} satisfies typeof en;

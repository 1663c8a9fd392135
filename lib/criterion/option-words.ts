/** What the options and fields of criteria are called, and what is offered while somebody types. */
import { capital } from '@/lib/kernel/capital';
import { industryGroups } from '@/lib/language/industries/industry-groups';
import { industryNodes } from '@/lib/language/industries/industry-tree';
import { countryName } from '@/lib/language/places/countries';
import { countriesOf, macroRegionNames } from '@/lib/language/places/macro-regions';
import { functionLabels, isJobFunction } from '@/lib/language/titles/functions';
import { isSeniority, seniorityLabels } from '@/lib/language/titles/seniorities';
import type { FormField } from './form-field';
import { wellKnownTools } from './well-known-tools';
import { slugWords } from './wording';

const written: Readonly<Record<string, string>> = {
  b2b: 'B2B',
  b2c: 'B2C',
  b2b2c: 'B2B2C',
  saas: 'SaaS',
  'e-commerce': 'E-commerce',
  nonprofit: 'Non-profit',
  'pre-seed': 'Pre-seed',
  'pre-ipo': 'Pre-IPO',
  'post-ipo': 'Post-IPO',
  'self-employed': 'Self-employed',
  any: 'Any office',
};

/** One option of a choice in words: `series-a` → "Series A", `vp` → "Vice president". */
export function optionLabel(option: string): string {
  if (Object.hasOwn(written, option)) return written[option]!;
  if (isJobFunction(option)) return functionLabels[option];
  if (isSeniority(option)) return seniorityLabels[option];
  const words = slugWords(option).replace(/^series (.)$/, (_, letter: string) => `series ${letter.toUpperCase()}`);
  return capital(words);
}

const made = new Map<string, readonly string[]>();

function make(what: FormField['kind'] | 'tools'): readonly string[] {
  if (what === 'tools') return wellKnownTools;
  if (what === 'industries') return [...Object.keys(industryGroups).map(capital), ...[...industryNodes.values()].map(({ label }) => label)];
  if (what !== 'places') return [];
  const countries = macroRegionNames.flatMap((name) => [...countriesOf(name)]);
  return [...macroRegionNames, ...new Set(countries.map((code) => countryName(code)).sort())];
}

/** Offered while typing; any other words may be written all the same. The word tables must be there (`loadPlaces`). */
export function suggestionsFor(what: FormField['kind'] | 'tools'): readonly string[] {
  let offered = made.get(what);
  if (!offered) {
    offered = make(what);
    made.set(what, offered);
  }
  return offered;
}

/**
 * What a person types for a key, in the way they would write it: "50-200", "DACH city, country", "2012", "Series A".
 * The parsers are those that read pages. A key without an entry here cannot be typed: addresses and names of records,
 * because they decide who somebody is; roles, cues and a company's contact, because pages say them better.
 */

import { clean } from '@/lib/kernel/text';
import { parseCount } from '@/lib/language/amounts/count';
import { parseFounded } from '@/lib/language/amounts/founded';
import { parseInterval } from '@/lib/language/amounts/interval';
import { parseMoney } from '@/lib/language/amounts/money';
import { parseRevenue } from '@/lib/language/amounts/revenue';
import { businessModelsIn } from '@/lib/language/business-models/business-models';
import { parseCompanyType } from '@/lib/language/company-types/company-type';
import { parseDate } from '@/lib/language/dates/date-range';
import { industryNodes } from '@/lib/language/industries/industry-tree';
import { parseIndustry } from '@/lib/language/industries/parse-industry';
import { resolveIndustry } from '@/lib/language/industries/resolve-industry';
import { countryName } from '@/lib/language/places/countries';
import type { PlaceParser } from '@/lib/language/places/place-parser';
import { functionLabels, isJobFunction } from '@/lib/language/titles/functions';
import { parseTitle } from '@/lib/language/titles/parse-title';
import { seniorityLabels } from '@/lib/language/titles/seniorities';
import {
  businessModels,
  companyTypes,
  type Funding,
  fundingStages,
  type Growth,
  type Industry,
  type Place,
  type SignalKey,
  type SignalValues,
} from '@/lib/signal/vocabulary';

interface Tools {
  parsePlace: PlaceParser;
  now: Date;
}

/** Longer is no value that anybody types. */
const mostCharacters = 400;

const slugOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const oneOf = <Slug extends string>(slugs: readonly Slug[], text: string): Slug | null => slugs.find((slug) => slug === slugOf(text)) ?? null;
const items = (text: string) => [...new Set(text.split(/[,;\n]/).map(clean))].filter((item) => item !== '');
const orNull = <Item>(list: Item[]): Item[] | null => (list.length > 0 ? list : null);
/** All of the items or nothing: half a list would be a list that nobody wrote. */
const each = <Item>(list: readonly string[], read: (item: string) => Item | null): Item[] | null => {
  const found = list.map(read).filter((item) => item !== null);
  return found.length === list.length ? orNull(found) : null;
};

function place(text: string, parsePlace: PlaceParser): Place | null {
  const { city, region, country } = parsePlace(text);
  if (!country) return null;
  const parts = { ...(city ? { city } : {}), ...(region ? { region } : {}), country };
  return { text: [...new Set([city, region, countryName(country)])].filter(Boolean).join(', '), ...parts };
}

function industry(text: string): Industry | null {
  const codes = resolveIndustry(text);
  const id = parseIndustry(text).id ?? (codes.length === 1 ? codes[0]! : null);
  const label = id === null ? undefined : industryNodes.get(id)?.label;
  return label === undefined ? null : { text: label, id };
}

/** "Series B, $20M": a stage, a sum, or both. */
function funding(text: string): Funding | null {
  const found: Funding = {};
  for (const part of items(text)) {
    const stage = oneOf(fundingStages, part);
    const total = stage ? null : parseMoney(part);
    if (stage) found.stage = stage;
    else if (total) found.total = total;
    else return null;
  }
  return found.stage || found.total ? found : null;
}

/** "20 % in 12 months"; a year is meant when nothing is said. */
function growth(text: string): Growth | null {
  const percent = /(-?\d{1,5}(?:[.,]\d{1,2})?)\s?%/.exec(text)?.[1];
  const span = /(\d{1,3})\s?(month|year)/i.exec(text);
  if (percent === undefined) return null;
  return { percent: Number(percent.replace(',', '.')), months: span ? Number(span[1]) * (span[2]!.toLowerCase() === 'year' ? 12 : 1) : 12 };
}

const functionsOf = (text: string): string[] => {
  const named = (Object.keys(functionLabels) as (keyof typeof functionLabels)[]).find(
    (slug) => slug === slugOf(text) || functionLabels[slug].toLowerCase() === text.toLowerCase(),
  );
  return named && isJobFunction(named) ? [named] : parseTitle(text).functions;
};

function seniority(text: string): string | null {
  const named = Object.entries(seniorityLabels).find(([slug, label]) => slug === slugOf(text) || label.toLowerCase() === text.toLowerCase())?.[0];
  const found = named ?? parseTitle(text).seniority;
  return found === 'unknown' ? null : found;
}

/** "3 open roles", or what they look for: "sales, Backend Developer". */
function hiring(text: string): SignalValues['company.hiring'] | null {
  const openRoles = parseCount(text.replace(/\b(?:open|roles?|jobs?|positions?)\b/gi, ''));
  if (openRoles !== null) return { openRoles };
  const titles = items(text);
  const functions = [...new Set(titles.flatMap(functionsOf))];
  return functions.length > 0 ? { titles, functions } : null;
}

const words = (text: string) => orNull(items(text));
const line = (text: string) => text;

type Parse = (text: string, tools: Tools) => unknown;
const parsers: { readonly [Key in SignalKey]?: Parse } = {
  'company.industry': industry,
  'company.employees': parseInterval,
  'company.employeesOnLinkedIn': parseCount,
  'company.headquarters': (text, { parsePlace }) => place(text, parsePlace),
  'company.locations': (text, { parsePlace }) => each(text.split(';').map(clean), (item) => place(item, parsePlace)),
  'company.founded': (text, { now }) => parseFounded(text, now),
  'company.type': (text) => oneOf(companyTypes, text) ?? parseCompanyType(text),
  'company.specialties': words,
  'company.funding': funding,
  'company.revenue': (text) => parseRevenue(text),
  'company.businessModel': (text) => {
    const models = each(items(text), (item) => oneOf(businessModels, item) ?? businessModelsIn(item, null)[0]?.model ?? null);
    return models && [...new Set(models)];
  },
  'company.technologies': (text) => words(text)?.map((name) => ({ name, category: '' })) ?? null,
  'company.hiring': hiring,
  'company.growth': growth,
  'company.regulated': words,
  'company.customers': words,
  'company.partners': words,
  'company.competitors': words,
  'person.headline': line,
  'person.title': line,
  'person.seniority': seniority,
  'person.functions': (text) => orNull([...new Set(items(text).flatMap(functionsOf))]),
  'person.company': line,
  'person.location': (text, { parsePlace }) => place(text, parsePlace),
  'person.roleStarted': parseDate,
  'person.companyStarted': parseDate,
  'person.skills': words,
};

/** Whether the user may type this key. */
export const mayBeTyped = (key: string): key is SignalKey => Object.hasOwn(parsers, key);

/** The value that the words mean, still to be checked against the vocabulary; null when they mean none or the key cannot be typed. */
export function parseOwnValue(key: string, text: string, tools: Tools): unknown {
  const typed = clean(text.slice(0, mostCharacters));
  return mayBeTyped(key) && typed !== '' ? (parsers[key]?.(typed, tools) ?? null) : null;
}

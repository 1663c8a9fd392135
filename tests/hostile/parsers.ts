/**
 * Every exported function that takes text and every exported pattern, found in the sources, so that nobody can add
 * a parser and forget to have it tried on hostile text. Arguments behind the text are filled in by their type; a function
 * with another kind of argument needs an entry in `calls`.
 */
import { emptyGazetteer } from '@/lib/language/places/gazetteer';
import { createPlaceParser } from '@/lib/language/places/place-parser';
import { isAbout, saysAbout, siteTopics } from '@/lib/language/site-words/site-words';
import { addressesIn } from '@/lib/page/sites/website/address/find';
import { partsOf } from '@/lib/page/sites/website/address/parts';
import { SnapshotElement } from '@/lib/page/snapshot/snapshot-element';
import { technologiesNamedIn } from '@/lib/technology/technologies-named';

export interface TextParser {
  /** `lib/language/dates/month.ts parseMonth`. */
  name: string;
  parse: (text: string) => unknown;
}

type Callable = (...values: unknown[]) => unknown;
type Module = Readonly<Record<string, unknown>>;

/** Written out twice, because the scan is done when the code is built. */
const modules = import.meta.glob<Module>(
  ['/lib/{kernel,language,technology,page,account,person}/**/*.ts', '/lib/platform/address.ts', '!/lib/**/*.test.ts', '!/lib/**/lexicon/*.ts'],
  { eager: true },
);
const sources = import.meta.glob<string>(
  ['/lib/{kernel,language,technology,page,account,person}/**/*.ts', '/lib/platform/address.ts', '!/lib/**/*.test.ts', '!/lib/**/lexicon/*.ts'],
  { eager: true, query: '?raw', import: 'default' },
);

const hints = { country: 'GB', language: 'en', isName: () => false };

/** Values for what follows the text. */
const byType: Readonly<Record<string, (text: string) => unknown>> = {
  string: (text) => text,
  'string | null': () => null,
  number: () => 40,
  RegExp: () => /[\s.]/,
  Date: () => new Date('2026-11-21T10:00:00Z'),
  'readonly string[]': (text) => [text],
  'string[]': (text) => [text],
  LabelName: () => 'followers',
  'LabelName[]': () => 'followers',
  RegionCountry: () => 'US',
  SourceKind: () => 'line',
  AddressHints: () => hints,
};

const subject = { company: { name: 'Acme Tools', evidence: [] }, keys: ['acme'] };

/** Functions whose arguments have to be made up. */
const calls: Readonly<Record<string, (text: string) => unknown[]>> = {
  'lib/page/sites/linkedin/person/company-line.ts companyPart': (text) => [text, new SnapshotElement('div', null, null, '')],
  'lib/page/sites/website/sentences.ts ownVoice': (text) => [text, subject],
  'lib/page/sites/website/sentences.ts leadsWithItself': (text) => [text, subject],
  'lib/page/sites/website/fields/whose-address.ts isOwnName': (text) => [text, subject],
  'lib/page/sites/website/names/firm-name.ts firmName': (text) => [text, subject],
  'lib/page/sites/website/address/right-side.ts sharedCountry': (text) => [text, text, [text], hints],
};

/** Lines of sixty characters. */
const linesOf = (text: string): { text: string; section: string }[] =>
  Array.from({ length: Math.ceil(text.length / 60) }, (_, at) => ({ text: text.slice(at * 60, at * 60 + 60), section: '' }));

const parsePlace = createPlaceParser(emptyGazetteer);

/** Parsers that do not take a text first. */
const others: Readonly<Record<string, (text: string) => unknown>> = {
  'places, a line': parsePlace,
  'addresses in one line': (text) => addressesIn([{ text }], hints),
  'addresses in many lines': (text) => addressesIn(linesOf(text), hints),
  'parts of many lines': (text) => partsOf(linesOf(text)),
  'captions of websites': (text) => siteTopics.map((topic) => [isAbout(topic, text), saysAbout(topic, text)]),
  'technologies in one line': (text) => technologiesNamedIn({ lines: [{ text, section: text }], links: [{ href: text, text }] }),
  'technologies in many lines': (text) => technologiesNamedIn({ lines: linesOf(text), links: [] }),
};

/** These take slugs, codes and names of our own, never page text. */
const notPageText =
  /outline\/tag-kinds|page\/snapshot\/|lib\/kernel\/clock|\/freshness|place-reading\.ts found$|countries\.ts countryName$|word-tables|account\/identity\.ts aliasType$/;

interface Parameter {
  type: string;
  optional: boolean;
}

/** Parameters of an exported function, split at the commas outside brackets; none for other things. */
function parametersOf(source: string, name: string): Parameter[] {
  const start = new RegExp(`^export (?:function ${name}|const ${name} = )(?:<[^(]*>)?\\(`, 'm').exec(source);
  if (!start) return [];
  const parts = [''];
  let depth = 0;
  for (const character of source.slice(start.index + start[0].length)) {
    if (')]}'.includes(character) && depth-- === 0) break;
    if ('([{'.includes(character)) depth++;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      /* Colons of a parameter that is taken apart name its members, not its type. */
      const [named = '', ...type] = part.replace(/^\{[^}]*\}/, 'it').split(':');
      return { type: type.join(':').split('=')[0]!.trim(), optional: named.endsWith('?') || /=(?!>)/.test(part) };
    });
}

function parserOf(name: string, value: Callable, [first, ...rest]: readonly Parameter[]): TextParser | string | null {
  if (first === undefined || !/^string(?: \| (?:null|undefined))?$/.test(first.type) || notPageText.test(name)) return null;
  const made = calls[name];
  if (made) return { name, parse: (text) => value(...made(text)) };
  const needed = rest.filter((each) => !each.optional);
  const strange = needed.find((each) => byType[each.type] === undefined);
  if (strange) return `${name}: say in tests/hostile/parsers.ts how to call it with ${strange.type}`;
  return { name, parse: (text) => value(text, ...needed.map((each) => byType[each.type]!(text))) };
}

/** @returns the parsers, and a sentence for each function that cannot be called yet. */
export function allParsers(): { parsers: TextParser[]; unknown: string[] } {
  const parsers: TextParser[] = Object.entries(others).map(([name, parse]) => ({ name, parse }));
  const unknown: string[] = [];
  for (const [file, module] of Object.entries(modules)) {
    for (const [member, value] of Object.entries(module)) {
      const name = `${file.slice(1)} ${member}`;
      if (value instanceof RegExp) {
        const pattern = new RegExp(value.source, value.flags.replace(/[gy]/g, ''));
        parsers.push({ name, parse: (text) => pattern.test(text) });
      } else if (typeof value === 'function') {
        const found = parserOf(name, value as Callable, parametersOf(sources[file] ?? '', member));
        if (typeof found === 'string') unknown.push(found);
        else if (found) parsers.push(found);
      }
    }
  }
  return { parsers, unknown };
}

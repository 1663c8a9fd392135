/**
 * Makes `data/technologies.json`: Wappalyzer's data of npm `wappalyzer@6.10.47`, our own signatures, and our names for
 * tools, as one table with its index. Runs under plain Node at every build and always gives the same table.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type FingerprintTable, gramLetters, type Relations, type Rule } from '../../../lib/technology/fingerprint-table.ts';
import type { Signature, SignatureFile } from '../../../lib/technology/signature';
import type { ToolCategory } from '../../../lib/technology/technology-words';
import { projectFolder } from '../project-files.ts';
import { categoryNames, categoryOf } from './categories.ts';
import { canonicalNames, hostsOfOthers } from './names.ts';
import { type Draft, readWappalyzer, rulesOf, tagged, textsOf, type WappalyzerEntry } from './wappalyzer.ts';

export interface MadeTechnologies {
  table: FingerprintTable;
  /** Rules of Wappalyzer's data that are used. */
  used: number;
  /** Those that are not, by reason. */
  left: Map<string, number>;
  /** Technologies of Wappalyzer's data that can be found, and of our own files. */
  found: { wappalyzer: number; own: number };
}

interface Entry {
  category: string;
  drafts: Draft[];
  wappalyzer?: WappalyzerEntry;
  implies: [string, number][];
  own: boolean;
}

async function modulesIn<Module>(folder: string): Promise<Module[]> {
  const path = join(projectFolder, 'lib', 'technology', folder);
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort();
  return Promise.all(names.map(async (name) => ((await import(pathToFileURL(join(path, name)).href)) as { default: Module }).default));
}

const draft = (channel: string, stand: Draft['stand'], literal: string): Draft => ({
  channel,
  stand,
  literal: literal.toLowerCase(),
  pattern: '',
  confidence: 100,
});

/** A host alone ends where the host ends; a path needs no further care. */
function ownDrafts(signature: Signature): Draft[] {
  return [
    ...textsOf(signature.loads).map((address) => draft('* src', 'host', address)),
    ...textsOf(signature.paths).map((path) => draft('* src', 'own', path)),
    ...Object.entries(signature.meta ?? {}).map(([name, content]) => draft(`meta ${name.toLowerCase()}`, 'from', content)),
    ...textsOf(signature.cookies).map((name) => draft('cookie', name.endsWith('*') ? 'from' : 'is', name.replace(/\*$/, ''))),
    ...textsOf(signature.ids).map((id) => draft('* id', 'is', id)),
    ...textsOf(signature.attributes).map((name) => draft(`* ${name.toLowerCase()}`, 'in', '')),
    ...textsOf(signature.elements).map((name) => draft('element', 'is', name)),
  ];
}

/** Grams of each channel with the number of literals that have them: the rarest one finds a rule. */
function rarest(literal: string, counts: ReadonlyMap<string, number>): string {
  let best = '';
  for (let at = 0; at + gramLetters <= literal.length; at += 1) {
    const gram = literal.slice(at, at + gramLetters);
    if (best === '' || (counts.get(gram) ?? 0) < (counts.get(best) ?? 0)) best = gram;
  }
  return best;
}

function indexed(drafts: readonly (readonly [technology: number, draft: Draft])[]): FingerprintTable['rules'] {
  const counts = new Map<string, Map<string, number>>();
  for (const [, { channel, literal }] of drafts) {
    const ofChannel = counts.get(channel) ?? new Map<string, number>();
    counts.set(channel, ofChannel);
    for (let at = 0; at + gramLetters <= literal.length; at += 1) {
      const gram = literal.slice(at, at + gramLetters);
      ofChannel.set(gram, (ofChannel.get(gram) ?? 0) + 1);
    }
  }
  const rules: FingerprintTable['rules'] = {};
  const seen = new Set<string>();
  for (const [technology, { channel, stand, literal, pattern, confidence }] of drafts) {
    const rule: Rule = [
      technology,
      stand,
      literal,
      ...((confidence < 100 ? [pattern, confidence] : pattern !== '' ? [pattern] : []) as [string?, number?]),
    ];
    const key = `${channel} ${JSON.stringify(rule)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const gram = rarest(literal, counts.get(channel)!);
    rules[channel] ??= {};
    rules[channel][gram] ??= [];
    rules[channel][gram].push(rule);
  }
  return rules;
}

export async function makeTechnologies(): Promise<MadeTechnologies> {
  const files = await modulesIn<SignatureFile>('signatures');
  const { nameOf, categoryOfKnown } = canonicalNames((await modulesIn<readonly ToolCategory[]>('lexicon')).flat(), files);
  const left = new Map<string, number>();
  const leaveOut = (reason: string): void => void left.set(reason, (left.get(reason) ?? 0) + 1);
  const entries = new Map<string, Entry>();
  const entryOf = (name: string, category: string): Entry => {
    const known = entries.get(name);
    if (known) return known;
    const fresh: Entry = { category, drafts: [], implies: [], own: false };
    entries.set(name, fresh);
    return fresh;
  };

  let used = 0;
  for (const [name, data] of readWappalyzer()) {
    const category = categoryOfKnown(nameOf(name)) ?? categoryOf(data.cats);
    if (category === null) {
      for (const _ of rulesOf(data, () => undefined)) leaveOut('is of a category that says nothing to a salesperson');
      continue;
    }
    if (hostsOfOthers.has(name)) {
      for (const _ of rulesOf(data, () => undefined)) leaveOut('is a host that other makers’ scripts come from');
      continue;
    }
    const entry = entryOf(nameOf(name), category);
    const drafts = rulesOf(data, leaveOut);
    used += drafts.length;
    entry.drafts.push(...drafts);
    entry.wappalyzer = data;
    entry.implies.push(...textsOf(data.implies).map((text): [string, number] => [nameOf(tagged(text).pattern), tagged(text).confidence]));
  }
  for (const { category, tools } of files) {
    for (const signature of tools) {
      const entry = entryOf(signature.name, categoryOfKnown(signature.name) ?? category);
      entry.own = true;
      entry.drafts.push(...ownDrafts(signature));
      entry.implies.push(...textsOf(signature.implies).map((name): [string, number] => [nameOf(name), 100]));
    }
  }

  const implied = new Set([...entries.values()].flatMap(({ implies }) => implies.map(([name]) => name)));
  const names = [...entries].filter(([name, { drafts }]) => drafts.length > 0 || implied.has(name)).map(([name]) => name);
  const numbers = new Map(names.map((name, at) => [name, at]));
  const numbersOf = (value: unknown): number[] => textsOf(value).flatMap((text) => numbers.get(nameOf(tagged(text).pattern)) ?? []);
  const order = [...categoryNames.map(([, name]) => name)];
  const categories = [...new Set([...entries.values()].map(({ category }) => category))].sort((one, other) => rank(order, one) - rank(order, other));
  const technologies = names.map((name): FingerprintTable['technologies'][number] => {
    const { category, implies, wappalyzer, own } = entries.get(name)!;
    const relations: Relations = {};
    const follows = implies.flatMap(([each, confidence]): [number, number][] => (numbers.has(each) ? [[numbers.get(each)!, confidence]] : []));
    if (follows.length > 0) relations.implies = follows;
    /* What our own signatures know is sure by itself. */
    const [excludes, requires] = [numbersOf(wappalyzer?.excludes), own ? [] : numbersOf(wappalyzer?.requires)];
    if (excludes.length > 0) relations.excludes = excludes;
    if (requires.length > 0) relations.requires = requires;
    const of = textsOf(own ? undefined : wappalyzer?.requiresCategory).flatMap((id) => categories.indexOf(categoryOf([Number(id)]) ?? ''));
    if (of.some((at) => at >= 0)) relations.requiresCategory = of.filter((at) => at >= 0);
    const at = categories.indexOf(category);
    return Object.keys(relations).length > 0 ? [name, at, relations] : [name, at];
  });
  const rules = indexed(names.flatMap((name, at) => entries.get(name)!.drafts.map((each) => [at, each] as const)));
  const source = 'Wappalyzer 6.10.47 (https://www.npmjs.com/package/wappalyzer), MIT, and signatures of our own';
  return {
    table: { format: 1, source, categories, technologies, rules },
    used,
    left: new Map([...left].sort((one, other) => other[1] - one[1])),
    found: {
      wappalyzer: names.filter((name) => entries.get(name)!.wappalyzer && entries.get(name)!.drafts.length > 0).length,
      own: files.reduce((sum, { tools }) => sum + tools.length, 0),
    },
  };
}

/** Categories that only our own files have stand right behind the first one of ours: they are about sales. */
function rank(order: readonly string[], category: string): number {
  const at = order.indexOf(category);
  return at >= 0 ? at : 0.5;
}

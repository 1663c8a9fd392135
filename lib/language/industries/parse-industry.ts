/**
 * Turns the industry that a page shows into LinkedIn's code. The label of the second list decides, then that of the
 * first, then English synonyms, then translations. A name that fits several codes, or none, gives null: never a guess.
 */
import { industryKey } from './industry-key';
import { industryNames } from './industry-names';
import { industryTables } from './industry-tables';
import { ancestorLabels, industryNodes } from './industry-tree';

export interface IndustryReading {
  text: string;
  /** LinkedIn's V2 code. */
  id: number | null;
  /** LinkedIn's English V2 label. */
  label: string | null;
  /** Labels from the root down to the parent. */
  ancestors: string[];
}

/** A name of several codes is kept as null, so that no later list answers for it. */
type Names = Map<string, number | null>;

function addTable(names: Names, table: string): void {
  for (const row of table.trim().split('\n')) {
    const space = row.indexOf(' ');
    const id = Number(row.slice(0, space));
    for (const name of row.slice(space + 1).split(';')) addName(names, industryKey(name), id);
  }
}

function addName(names: Names, key: string, id: number): void {
  const known = names.get(key);
  if (known === undefined) names.set(key, id);
  else if (known !== id) names.set(key, null);
}

function makeLists(): Names[] {
  const second: Names = new Map();
  for (const { id, label } of industryNodes.values()) addName(second, industryKey(label), id);
  const { firstGeneration, synonyms } = industryTables();
  const first: Names = new Map();
  addTable(first, firstGeneration);
  const english: Names = new Map();
  addTable(english, synonyms);
  const translations: Names = new Map();
  for (const { labels } of Object.values(industryNames())) addTable(translations, labels);
  return [second, first, english, translations];
}

let lists: Names[] | null = null;

function idNamed(text: string): number | null {
  const key = industryKey(text);
  if (!key) return null;
  lists ??= makeLists();
  for (const names of lists) {
    const id = names.get(key);
    if (id !== undefined) return id;
  }
  return null;
}

/** Words after a name that change nothing: "SaaS company", "Retail industry". */
const tail = /\s(?:industry|industries|sector|company|companies|branche|sektor)$/i;
const separators = /[,;·|/]|\s[-–]\s/;
/** Nothing longer is a list of names. */
const longest = 200;

function idOf(text: string): number | null {
  if (text.length > longest) return null;
  const own = text.slice(text.lastIndexOf('>') + 1).trim();
  const whole = idNamed(own) ?? idNamed(own.replace(tail, ''));
  if (whole !== null) return whole;
  const parts = own.split(separators).filter((part) => part.trim() !== '');
  const ids = new Set(parts.map(idNamed));
  const [id = null] = ids;
  return ids.size === 1 ? id : null;
}

/** Pages and tables repeat a few hundred names, so that remembering them is worth more than a faster look-up. */
const remembered = new Map<string, number | null>();
const mostRemembered = 5_000;

/** Reads one industry, or a path whose last part is one. Several names are read when they mean the same code: "Software, SaaS". */
export function parseIndustry(text: string): IndustryReading {
  let id = remembered.get(text);
  if (id === undefined) {
    id = idOf(text);
    if (remembered.size >= mostRemembered) remembered.clear();
    if (text.length <= longest) remembered.set(text, id);
  }
  const node = id === null ? undefined : industryNodes.get(id);
  return { text, id: node?.id ?? null, label: node?.label ?? null, ancestors: node ? ancestorLabels(node.id) : [] };
}

/**
 * Opens and writes packs: files of segments, ICPs, personas, pains, proofs and messages that colleagues pass around.
 * A pack comes from anywhere, so it is hostile until read: size, depth and names are looked at before parsing, its
 * shape before use, and whatever is wrong is said in one sentence (where, what, how to mend). Nothing is thrown.
 */
import { ExpectedError } from '@/lib/kernel/errors';
import { limits } from '@/lib/kernel/limits';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { checkCriteria, isUnknownKind } from './check-criteria';
import { isProspectTable } from './forbidden-members';
import { jsonErrorLine } from './json-error-line';
import { guardJson, type JsonTrouble } from './json-guard';
import { notesOn, type PackNote } from './pack-notes';
import { checkReferences } from './pack-references';
import { type Pack, packSchema } from './pack-schema';
import { describeValue, sayIssue } from './say-issue';
import { tidy } from './tidy';

export type { PackNote } from './pack-notes';
export type { Pack } from './pack-schema';
export { writePack } from './write-pack';

export interface OpenedPack {
  pack: Pack;
  notes: PackNote[];
}

/** 100 ICPs of 40 criteria with 12 members each are 48,000 values; twice that is no longer a pack that somebody wrote. */
const mostValues = 100_000;

const troubles: Readonly<Record<JsonTrouble['code'], (trouble: JsonTrouble) => string>> = {
  'too-deep': ({ line }) => `line ${line} nests deeper than ${limits.packDepth} levels: a pack needs six, so check where this file comes from`,
  'too-many-values': () => `it holds more than ${mostValues} values: split it into several packs`,
  'forbidden-name': ({ line, name }) => `line ${line} has a member named "${name}", which could change how a program works: take it out`,
  'name-twice': ({ line, path }) => `${path} stands twice (again in line ${line}): keep one of the two`,
};

function refusal(sentences: readonly string[]): ExpectedError {
  const [first, ...more] = sentences;
  const rest = more.length === 0 ? '' : ` (and ${more.length} more ${more.length === 1 ? 'problem' : 'problems'} like this)`;
  return new ExpectedError('bad-pack', `This pack cannot be used: ${first}${rest}.`);
}

const refuse = (sentences: readonly string[]): Result<never, ExpectedError> => fail(refusal(sentences));

export const tooLarge = (): ExpectedError =>
  refusal([`it is larger than ${limits.packBytes / 1024 / 1024} MB: a pack holds no prospects and stays far smaller`]);

function parse(text: string): Result<unknown, string> {
  if (text.trim() === '') return fail('the file is empty: choose a file that Fitglass has exported');
  const trouble = guardJson(text, { depth: limits.packDepth, values: mostValues });
  if (trouble) return fail(troubles[trouble.code](trouble));
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const line = jsonErrorLine(error instanceof Error ? error.message : '', text);
    return fail(`it is not valid JSON${line === null ? '' : ` (line ${line})`}: check for a missing comma, quote or bracket there`);
  }
}

/** What makes a JSON file a pack of this version; null when it is one. */
function notAPack(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `it holds ${describeValue(value)}: a pack is an object in { }`;
  const { format, version } = value as Record<string, unknown>;
  if (format !== 'fitglass-pack')
    return `format is ${format === undefined ? 'missing' : describeValue(format)}: a pack begins with "format": "fitglass-pack"`;
  if (version === 1) return null;
  if (typeof version === 'number' && version > 1)
    return `version is ${version}, and this Fitglass reads version 1: update Fitglass, or export the pack as version 1`;
  return `version is ${version === undefined ? 'missing' : describeValue(version)}: write "version": 1`;
}

/**
 * Opens the text of a pack file.
 * @returns the pack with what to know about it, or a `bad-pack` error with one sentence. Unknown members and unknown
 * criterion kinds stay in the records, are named in the notes, and are written back by `writePack`.
 * @param alone a single record, which may name others that it does not bring along.
 */
export function readPack(text: string, { alone = false } = {}): Result<OpenedPack, ExpectedError> {
  if (text.length > limits.packBytes || new TextEncoder().encode(text).byteLength > limits.packBytes) return fail(tooLarge());
  const parsed = parse(text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) return refuse([parsed.error]);
  const other = notAPack(parsed.value);
  if (other) return refuse([other]);
  const { value, personal, hidden } = tidy(parsed.value);
  const tables = Object.keys(value as object).filter(isProspectTable);
  const carried = [...new Set([...tables, ...personal])];
  if (carried.length > 0) return refuse(carried.map((path) => `${path} would carry people or prospects, and packs never do: take it out`));
  const checked = packSchema.safeParse(value);
  if (!checked.success) return refuse(checked.error.issues.map((issue) => sayIssue(issue, value)));
  const pack: Pack = checked.data;
  const wrong = [...(alone ? [] : checkReferences(pack)), ...checkCriteria(pack)];
  if (wrong.length > 0) return refuse(wrong);
  return ok({ pack, notes: notesOn(value, pack, hidden, isUnknownKind) });
}

/**
 * The starter packs, with their text: a first ICP, personas and pains for common sellers, as data
 * (`icp/starters/<id>.json`, found by folder scan), each with an invented company and person that fit and a company that
 * does not (`icp/starters/demo/<id>.json`). For tests and the command line; the extension has them as files.
 */
const files = import.meta.glob<string>('../icp/starters/*.json', { eager: true, query: '?raw', import: 'default' });
const demos = import.meta.glob<string>('../icp/starters/demo/*.json', { eager: true, query: '?raw', import: 'default' });

const byName = (found: Record<string, string>) =>
  Object.entries(found)
    .map(([path, text]) => ({ id: path.slice(path.lastIndexOf('/') + 1, -'.json'.length), text }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

export const starterPacks = byName(files);
export const demoTexts = byName(demos);

/**
 * zod carries three things that Fitglass never calls. It tries `new Function` and falls back when it fails; jitless mode
 * never does, yet the text stays in the bundle and add-on reviewers flag it. And every schema can describe itself as JSON
 * Schema, a tenth of the library, and every string can be asked for twenty formats (mailboxes, ULIDs, CIDR ranges), which
 * the worker would read anew at every press. All of it is cut out at build time.
 */
const evaluates = /zod\/v4\/core\/(util|doc|compile)\.js/;
const describes = /zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js/;
const shapes = /zod\/v4\/classic\/schemas\.js/;
const ofStrings = /export const ZodString = [\s\S]*?\n\}\);/;
const exported = /^export (?:const|function) (\w+)/gm;
const exportedAs = /^export \{ (\w+) as (\w+) \};/gm;

function withoutDescribing(code: string): string {
  const names = [...code.matchAll(exported)].map(([, name]) => name!);
  const aliases = [...code.matchAll(exportedAs)].map(([, name, as]) => `export { ${name} as ${as} };`);
  return [
    "const cut = () => () => { throw new Error('This build of zod does not describe schemas'); };",
    ...names.map((name) => `export const ${name} = cut;`),
    ...aliases,
  ].join('\n');
}

/** `z.string().email()` and its like: each method is all that holds its format's checks and patterns in the bundle. */
const withoutFormats = (code: string): string =>
  code.replace(ofStrings, (text) =>
    text.replace(/return this\.check\(core\._\w+\(Zod\w+, params\)\);/g, "throw new Error('This build of zod knows no formats of strings');"),
  );

export const leanZod = {
  name: 'lean-zod',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (describes.test(id)) return withoutDescribing(code);
    if (shapes.test(id)) return withoutFormats(code);
    if (evaluates.test(id)) return code.replace(/const F = Function;/g, 'const F = class { constructor() { throw new Error("no eval") } };');
    return undefined;
  },
};

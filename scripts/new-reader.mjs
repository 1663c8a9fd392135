/**
 * `npm run new:reader website/pricing`: writes a reader that compiles, claims one address shape and reads nothing
 * yet, and an empty corpus case beside it. What to fill in stands in docs/add-a-page.md.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const id = process.argv[2] ?? '';
if (!/^(linkedin|sales-navigator|website)\/[a-z][a-z0-9-]*$/.test(id)) {
  console.error('Name the reader as site/page in kebab-case, e.g. npm run new:reader website/pricing');
  process.exit(2);
}
const [site, page] = id.split('/');
const kind = site === 'website' ? 'website' : id;
const kinds = [...readFileSync(join(root, 'lib', 'page', 'page-kind.ts'), 'utf8').matchAll(/^ {2}'([^']+)',$/gm)].map((match) => match[1]);
if (!kinds.includes(kind)) {
  console.error(`There is no page kind "${kind}". Use one of ${kinds.join(', ')}, or add it to lib/page/page-kind.ts first.`);
  process.exit(2);
}
const reader = join(root, 'lib', 'page', 'sites', `${id}.ts`);
const folder = join(root, 'tests', 'corpus', site, page, 'first-case');
for (const path of [reader, folder]) {
  if (existsSync(path)) {
    console.error(`${path.slice(root.length)} exists already. Choose another name or edit it.`);
    process.exit(1);
  }
}
const example = site === 'website' ? `https://www.acme.example/${page}` : `https://www.linkedin.com/${page}/example/`;

mkdirSync(dirname(reader), { recursive: true });
writeFileSync(
  reader,
  `/** ${id}: say here what this page shows a person, and where its layouts differ. */
import { defineReader } from '@/lib/page/reader';

export default defineReader<{ host: string }>({
  id: '${id}',
  version: 1,
  kind: '${kind}',
  priority: 10,
  urls: (url) => ${site === 'website' ? `url.protocol.startsWith('http') && !url.hostname.endsWith('linkedin.com') && /^\\/${page}\\/?$/.test(url.pathname)` : `url.hostname === 'www.linkedin.com' && url.pathname.startsWith('/${page}/')`},
  examples: ['${example}'],
  notExamples: ['https://www.linkedin.com/feed/'],
  recognise: (page) => ({ refusal: null, subject: { host: page.url.hostname }, canonicalUrl: \`\${page.url.origin}\${page.url.pathname}\`, layout: 'only' }),
  fields: {},
  gaps: () => [],
});
`,
);
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'page.html'),
  `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Invented page</title></head>\n<body><main><h1>Invented page</h1></main></body>\n</html>\n`,
);
writeFileSync(
  join(folder, 'case.json'),
  `${JSON.stringify({ url: example, readAt: '2026-11-21T10:00:00Z', note: 'say what is special about this page' }, null, 2)}\n`,
);
console.log(`Wrote lib/page/sites/${id}.ts and tests/corpus/${id}/first-case/. Next: docs/add-a-page.md, step 2.`);

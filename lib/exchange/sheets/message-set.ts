/** Message templates for the tools that send them (J11). Sending is never ours; the names of the columns are those that importers look for. */

import { writeCsv } from '../document/csv';
import type { Pack } from '../pack-schema';
import { row, type Sheet, section, sheet } from './sheet';

type Records = Pick<Pack, 'messages' | 'personas' | 'pains'>;

/** `{{first_name}}`, `{company}`, `[[pain]]`: what the sending tool fills in, in order of appearance. */
export const mergeFields = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/\{\{\s*([\w. -]+?)\s*\}\}|\{\s*([\w. -]+?)\s*\}|\[\[\s*([\w. -]+?)\s*\]\]/g)].map(
      (match) => (match[1] ?? match[2] ?? match[3])!,
    ),
  ),
];

const namesOf = (ids: readonly string[] | undefined, records: readonly { id: string; name: string }[]) =>
  (ids ?? []).map((id) => records.find((record) => record.id === id)?.name ?? id);

export const messagesToCsv = ({ messages, personas, pains }: Records): string =>
  writeCsv([
    ['Name', 'Channel', 'Type', 'Subject', 'Body', 'Merge fields', 'Personas', 'Pains'],
    ...messages.map((each) => [
      each.name,
      each.channel ?? '',
      each.kind ?? '',
      each.subject ?? '',
      each.body ?? '',
      mergeFields(`${each.subject ?? ''} ${each.body ?? ''}`).join(', '),
      namesOf(each.personas, personas).join(', '),
      namesOf(each.pains, pains).join(', '),
    ]),
  ]);

export const messageSheet = ({ messages, personas, pains }: Records): Sheet =>
  sheet(
    { kind: 'Messages', title: 'Templates', lead: 'What stands in braces is filled in by the tool that sends.', quote: '' },
    messages.map((each) =>
      section(each.name, [
        row('Where', [each.channel, each.kind].filter(Boolean).join(', ')),
        row('To', namesOf(each.personas, personas).join(', ')),
        row('About', namesOf(each.pains, pains).join(', ')),
        row('Subject', each.subject),
        row('Text', each.body),
        row('Filled in', mergeFields(`${each.subject ?? ''} ${each.body ?? ''}`).join(', ')),
      ]),
    ),
  );

/** Profiles as documents: what stands on the page, and the files that it can be saved as. Nothing about prospects is read. */
import { recordToCsv } from '@/lib/exchange/document/record-csv';
import { recordToMarkdown } from '@/lib/exchange/document/record-markdown';
import { type Pack, writePack } from '@/lib/exchange/pack';
import { partOfPack } from '@/lib/exchange/part-of-pack';
import { leadQuestions, questionsToCsv, questionsToMarkdown } from '@/lib/exchange/sheets/lead-questions';
import { messageSheet, messagesToCsv } from '@/lib/exchange/sheets/message-set';
import { type PainTally, painsToCsv, productSheet } from '@/lib/exchange/sheets/product-sheet';
import { icpSheet, personaSheet } from '@/lib/exchange/sheets/profile-sheets';
import { type Sheet, sheetToMarkdown } from '@/lib/exchange/sheets/sheet';
import { callSheet, supportSheet } from '@/lib/exchange/sheets/work-sheets';
import { type Use, whereUsed } from '@/lib/exchange/where-used';
import { withMergeFields } from '@/lib/message/template/merge-fields';
import { packOf } from '../export-pack';

export const documentKinds = ['icp', 'persona', 'questions', 'support', 'call', 'product', 'messages'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface DocumentFile {
  /** "Markdown" */
  label: string;
  name: string;
  type: string;
  text: string;
}

export interface ShareDocument {
  sheet: Sheet;
  files: DocumentFile[];
  /** Records that are marked as shared when a file goes out. */
  records: { kind: 'icp' | 'persona'; id: string }[];
  /** Where the ICP or persona is used. */
  uses: Use[];
}

/** Everything that can be shared, without evidence and with no reference that leads nowhere. */
export const material = async (): Promise<Pack> => partOfPack(await packOf(), { icps: null, evidence: false });

const markdown = (name: string, text: string): DocumentFile => ({ label: 'Markdown', name: `${name}.md`, type: 'text/markdown', text });
const table = (name: string, text: string): DocumentFile => ({ label: 'CSV', name: `${name}.csv`, type: 'text/csv', text });
const json = (name: string, pack: Pack): DocumentFile => ({ label: 'pack', name: `${name}.json`, type: 'application/json', text: writePack(pack) });

/** A name that every file system takes. */
const fileName = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'document';

/**
 * Null when there is no such document.
 * @param tally where pains were seen; asked for the page for product only.
 */
export function shareDocument(kind: DocumentKind, id: string | null, pack: Pack, tally: PainTally | null = null): ShareDocument | null {
  if (kind === 'product') {
    const document = sheetOnly(productSheet(pack, tally), 'for-product');
    return tally && tally.companies > 0 ? { ...document, files: [...document.files, table('pains', painsToCsv(pack, tally))] } : document;
  }
  if (kind === 'messages') {
    const forTools = { ...pack, messages: pack.messages.map(withMergeFields) };
    const sheet = messageSheet(forTools);
    return { sheet, files: [markdown('messages', sheetToMarkdown(sheet)), table('messages', messagesToCsv(forTools))], records: [], uses: [] };
  }
  const icp = pack.icps.find((each) => each.id === id);
  const persona = pack.personas.find((each) => each.id === id);
  const names = (named: string) => [...pack.segments, ...pack.icps, ...pack.personas, ...pack.pains].find((each) => each.id === named)?.name;
  if (kind === 'icp' && icp) {
    const name = fileName(icp.name);
    const files = [
      markdown(name, recordToMarkdown('icp', icp, names)),
      table(name, recordToCsv('icp', icp, names)),
      json(name, partOfPack(pack, { icps: [icp.id], evidence: false })),
    ];
    return { sheet: icpSheet(icp, pack), files, records: [{ kind, id: icp.id }], uses: whereUsed('icp', icp.id, pack) };
  }
  if (kind === 'questions' && icp) {
    const questions = leadQuestions(icp);
    const name = `${fileName(icp.name)}-questions`;
    const rows = questions.map(({ question, answers, wanted, counts }) => ({
      term: question,
      texts: [answers.join(' · ') || 'free text', `Good: ${wanted} (${counts})`],
    }));
    const sheet = {
      kind: 'Form questions',
      title: icp.name,
      lead: 'For a form on your website, a call or a survey',
      quote: '',
      sections: [{ title: 'Questions', rows }],
    };
    return { sheet, files: [markdown(name, questionsToMarkdown(icp, questions)), table(name, questionsToCsv(questions))], records: [], uses: [] };
  }
  if (!persona) return null;
  const name = fileName(persona.name);
  if (kind === 'support') return sheetOnly(supportSheet(persona, pack), `${name}-support`);
  if (kind === 'call') return sheetOnly(callSheet(persona, pack), `${name}-call`);
  if (kind !== 'persona') return null;
  const files = [
    markdown(name, recordToMarkdown('persona', persona, names)),
    table(name, recordToCsv('persona', persona, names)),
    json(name, onlyPersona(pack, persona.id)),
  ];
  return { sheet: personaSheet(persona, pack), files, records: [{ kind, id: persona.id }], uses: whereUsed('persona', persona.id, pack) };
}

const sheetOnly = (sheet: Sheet, name: string): ShareDocument => ({ sheet, files: [markdown(name, sheetToMarkdown(sheet))], records: [], uses: [] });

/** The persona with its pains, and without the ICPs in which it buys. */
function onlyPersona(pack: Pack, id: string): Pack {
  const personas = pack.personas.filter((each) => each.id === id);
  const pains = pack.pains.filter((pain) => personas.some((persona) => persona.pains.includes(pain.id)));
  return partOfPack(
    { format: pack.format, version: pack.version, name: pack.name, segments: [], icps: [], personas, pains, proofs: [], messages: [] },
    { icps: null, evidence: false },
  );
}

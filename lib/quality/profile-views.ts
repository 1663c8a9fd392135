/**
 * The same ICP in two orders: the five blocks of the template and the seven components. Every row of the document and
 * every criterion stands exactly once in each, whoever wrote it.
 */
import type { CatalogueBlock } from '@/lib/criterion/attribute';
import { blockOf } from '@/lib/criterion/catalogue';
import type { DocumentRow } from '@/lib/icp/document-row';
import type { Criterion } from '@/lib/icp/icp';
import { type FiveBlock, fiveBlocks, lineOf, type SevenComponent, sevenComponents, type TemplateLine, templateLines } from '@/lib/icp/template';

export const profileViews = ['five', 'seven'] as const;
export type ProfileView = (typeof profileViews)[number];

export interface ViewSection {
  /** A block, a component, or "More". */
  label: string;
  lines: { line: TemplateLine; description: string }[];
  /** Rows that no line of the template holds, with their place in the document. */
  own: { row: DocumentRow; at: number }[];
  criteria: Criterion[];
}

/** Where rows of one's own stand that belong to no block. */
const more = 'More';

const fiveOf: Readonly<Record<CatalogueBlock, FiveBlock>> = {
  firmographics: 'Firmographics',
  technographics: 'Firmographics',
  budget: 'Buying process',
  culture: 'Psychographics',
  pains: 'Pain points',
  goals: 'Goals and objectives',
  buying: 'Buying process',
  traits: 'Seven traits',
  person: 'Buying process',
};

const sevenOf: Readonly<Record<CatalogueBlock, SevenComponent>> = {
  firmographics: 'Firmographics',
  technographics: 'Technographics',
  budget: 'Budget and resources',
  culture: 'Firmographics',
  pains: 'Pains',
  goals: 'Goals',
  buying: 'Buying process and decision-makers',
  traits: 'Goals',
  person: 'Buying process and decision-makers',
};

const sectionOfLine = (view: ProfileView, line: TemplateLine): string => (view === 'five' ? line.block : line.component);

function sectionOfCriterion(view: ProfileView, criterion: Criterion): string {
  if (view === 'seven' && criterion.mode === 'exclude') return 'Do not fit';
  return (view === 'five' ? fiveOf : sevenOf)[blockOf(criterion)];
}

export function arrange(view: ProfileView, document: readonly DocumentRow[], criteria: readonly Criterion[]): ViewSection[] {
  const labels: readonly string[] = view === 'five' ? fiveBlocks : sevenComponents;
  const written = new Map<TemplateLine, string>();
  const own: ViewSection['own'] = [];
  for (const [at, row] of document.entries()) {
    const line = lineOf(row);
    if (line && !written.has(line)) written.set(line, row.description);
    else own.push({ row, at });
  }
  const sections = labels.map(
    (label): ViewSection => ({
      label,
      lines: templateLines.filter((line) => sectionOfLine(view, line) === label).map((line) => ({ line, description: written.get(line) ?? '' })),
      own: [],
      criteria: criteria.filter((criterion) => sectionOfCriterion(view, criterion) === label),
    }),
  );
  return [...sections, { label: more, lines: [], own, criteria: [] }];
}

/**
 * Every attribute that the sources of this product name, as a criterion to choose. Nothing is preselected: which of them
 * matter differs for every business (C19). Lists are found by folder scan, one file per block.
 */
import { fold } from '@/lib/kernel/text';
import { type Attribute, blockLabels, type CatalogueBlock, type CatalogueList, catalogueBlocks } from './attribute';

const files = import.meta.glob<CatalogueList>('./catalogue/*.ts', { eager: true, import: 'default' });

const lists = Object.values(files).toSorted((a, b) => catalogueBlocks.indexOf(a.block) - catalogueBlocks.indexOf(b.block));

export interface CatalogueSection {
  block: CatalogueBlock;
  label: string;
  attributes: Attribute[];
}

/** The sections whose attributes hold all words of the search; everything for an empty one. */
export function searchCatalogue(about: 'account' | 'person', search: string): CatalogueSection[] {
  const words = fold(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return lists
    .map(({ block, attributes }) => ({
      block,
      label: blockLabels[block],
      attributes: attributes.filter((attribute) => {
        if (attribute.about !== about) return false;
        const text = fold(`${attribute.name} ${attribute.example} ${blockLabels[block]}`);
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ attributes }) => attributes.length > 0);
}

const own = new Map<string, CatalogueBlock>();
for (const { block, attributes } of lists) {
  for (const { kind, params } of attributes) {
    const { attribute, ask } = params as { attribute?: string; ask?: string };
    const name = kind === 'custom' ? attribute : kind === 'question' ? ask : undefined;
    if (name !== undefined) own.set(`${kind} ${fold(name)}`, block);
  }
}

const byKind: Readonly<Record<string, CatalogueBlock>> = { technology: 'technographics', cue: 'culture' };

/** The block in which a criterion belongs: that of its attribute, else that of its kind, else firmographics. */
export function blockOf({ kind, params }: { kind: string; params: unknown }): CatalogueBlock {
  const { attribute, ask } = (params ?? {}) as { attribute?: unknown; ask?: unknown };
  const named = own.get(`${kind} ${fold(String(kind === 'custom' ? attribute : ask))}`);
  if (named) return named;
  if (/\bbudget\b/i.test(String(attribute ?? ask ?? ''))) return 'budget';
  return byKind[kind] ?? (kind === 'question' ? 'buying' : 'firmographics');
}

/** An attribute of companies or people that can become a criterion, and by which kind. */
export const catalogueBlocks = ['firmographics', 'technographics', 'budget', 'culture', 'pains', 'goals', 'buying', 'traits', 'person'] as const;
export type CatalogueBlock = (typeof catalogueBlocks)[number];

export const blockLabels: Readonly<Record<CatalogueBlock, string>> = {
  firmographics: 'Firmographics',
  technographics: 'Technographics',
  budget: 'Budget and resources',
  culture: 'Culture and values',
  pains: 'Pains and readiness',
  goals: 'Goals and value',
  buying: 'Buying process and engagement',
  traits: 'Seven traits of an ideal customer',
  person: 'Role and work',
};

export interface Attribute {
  /** Unique in the whole catalogue. */
  id: string;
  name: string;
  about: 'account' | 'person';
  /** A kind that pages can answer, or `question`, `custom` where only people can. */
  kind: string;
  /** What is there before anybody has said more; may still be unfinished. */
  params: unknown;
  /** `exclude` where the attribute only makes sense so. */
  mode?: 'exclude';
  /** As one would write it, or what one would fill in. */
  example: string;
}

/** One file of the catalogue: a block and its attributes, in their order. */
export interface CatalogueList {
  block: CatalogueBlock;
  attributes: readonly Attribute[];
}

/** Pages can answer it. */
export const seen = (id: string, name: string, kind: string, example: string, params: unknown = {}): Attribute => ({
  id,
  name,
  about: 'account',
  kind,
  params,
  example,
});

/** Only the user knows: a value that they note, under this name. */
export const noted = (id: string, name: string, example: string): Attribute => ({
  id,
  name,
  about: 'account',
  kind: 'custom',
  params: { attribute: name },
  example,
});

/** Somebody has to ask. */
export const asked = (id: string, name: string, question: string): Attribute => ({
  id,
  name,
  about: 'account',
  kind: 'question',
  params: { ask: question },
  example: question,
});

/** Words on their pages that would suggest it; the first ones are ours, to be replaced. */
export const said = (id: string, name: string, words: readonly string[]): Attribute => ({
  id,
  name,
  about: 'account',
  kind: 'cue',
  params: { any: [...words] },
  example: `says ${words.slice(0, 2).join(' or ')}`,
});

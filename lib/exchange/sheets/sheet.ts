/** A page to be read by people: on the screen, on paper, or as Markdown. What cannot be said has no line. */
export interface SheetRow {
  term: string;
  texts: string[];
}

export interface SheetSection {
  title: string;
  rows: SheetRow[];
}

export interface Sheet {
  /** "ICP", "Persona for support". */
  kind: string;
  title: string;
  lead: string;
  quote: string;
  sections: SheetSection[];
}

/** A row with what there is to say; null when there is nothing. */
export function row(term: string, ...texts: (string | undefined | null | false)[]): SheetRow | null {
  const said = texts.filter((text): text is string => typeof text === 'string' && text.trim() !== '');
  return term.trim() === '' || said.length === 0 ? null : { term, texts: said };
}

/** A section with its rows; null when it has none. */
export function section(title: string, rows: readonly (SheetRow | null)[]): SheetSection | null {
  const there = rows.filter((each) => each !== null);
  return there.length === 0 ? null : { title, rows: there };
}

export const sheet = (head: Omit<Sheet, 'sections'>, sections: readonly (SheetSection | null)[]): Sheet => ({
  ...head,
  sections: sections.filter((each) => each !== null),
});

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

export function sheetToMarkdown({ kind, title, lead, quote, sections }: Sheet): string {
  const lines = [`# ${kind}: ${title}`];
  if (lead) lines.push('', lead);
  if (quote) lines.push('', `> “${oneLine(quote)}”`);
  for (const { title: head, rows } of sections) {
    lines.push('', `## ${head}`, '');
    for (const { term, texts } of rows) lines.push(texts.length === 0 ? `- ${term}` : `- **${oneLine(term)}** ${texts.map(oneLine).join(' · ')}`);
  }
  return `${lines.join('\n')}\n`;
}

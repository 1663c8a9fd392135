/**
 * A value of a record as words in a document, and back, exactly. Texts stand as they are; whatever a reader could take for
 * something else stands as JSON between back quotes; ids of other records stand as links with their names.
 *
 *   "we price per seat" ↔ we price per seat     5 ↔ 5     {min:50} ↔ `{"min":50}`     id "late" ↔ [Late numbers](#late)
 */
const link = /^\[[^\]]*\]\(#([^)]*)\)$/;
const plainJson = /^(?:-?\d+(?:\.\d+)?|true|false)$/;
/** What stands where a list is empty. */
export const nothing = '_None yet._';

const coded = (value: unknown): string => `\`${JSON.stringify(value).replaceAll('`', '\\u0060')}\``;

/** A text that reads back as itself. `<br>` is how tables and list lines break in Markdown. */
function isPlain(text: string): boolean {
  return (
    text !== '' &&
    text === text.trim() &&
    !/[\r\u2028\u2029]|<br\s*\/?>|^[`[]/.test(text) &&
    !plainJson.test(text) &&
    text !== nothing &&
    text.split('\n').every((line) => line === line.trim())
  );
}

/** @param lineBreak how a text breaks its lines here. */
export function writeValue(value: unknown, lineBreak = '<br>'): string {
  if (typeof value === 'number' || typeof value === 'boolean') {
    const text = JSON.stringify(value);
    return plainJson.test(text) ? text : coded(value);
  }
  return typeof value === 'string' && isPlain(value) ? value.replaceAll('\n', lineBreak) : coded(value);
}

export const writeLink = (id: string, name: string | undefined): string =>
  `[${(name ?? id).replace(/[[\]\s]+/g, ' ').trim()}](#${encodeURIComponent(id).replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'))})`;

export function readValue(text: string): unknown {
  const id = link.exec(text)?.[1];
  if (id !== undefined) return safely(() => decodeURIComponent(id), id);
  if (text.length > 1 && text.startsWith('`') && text.endsWith('`')) return safely(() => JSON.parse(text.slice(1, -1)), text);
  return plainJson.test(text) ? JSON.parse(text) : text.replace(/<br\s*\/?>/g, '\n');
}

function safely(read: () => unknown, otherwise: unknown): unknown {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

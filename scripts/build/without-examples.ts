/**
 * Readers and criterion kinds carry examples that tests hold them against. The tests read the source; what ships does
 * without them, because the worker's script is read anew at every press. A build plugin: every `examples` and
 * `notExamples` list of a definition becomes an empty one.
 */
const definitions = /\/lib\/(criterion\/kinds|page\/sites)\/.*\.ts$/;
const names = new Set(['examples', 'notExamples']);

interface Node {
  type: string;
  start: number;
  end: number;
  [member: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Lists under one of the names, outermost first. */
function* lists(node: Node): Generator<Node> {
  const { key, value } = node as { key?: { name?: string }; value?: unknown };
  if (node.type === 'Property' && names.has(key?.name ?? '') && isNode(value) && value.type === 'ArrayExpression') {
    yield value;
    return;
  }
  for (const member of Object.values(node)) {
    for (const each of Array.isArray(member) ? member : [member]) if (isNode(each)) yield* lists(each);
  }
}

export const withoutExamples = {
  name: 'without-examples',
  transform(this: { parse: (code: string) => unknown }, code: string, id: string) {
    if (!definitions.test(id.split('?')[0] ?? '')) return undefined;
    const program = this.parse(code);
    if (!isNode(program)) return undefined;
    return [...lists(program)].toReversed().reduce((text, { start, end }) => `${text.slice(0, start)}[]${text.slice(end)}`, code);
  },
};

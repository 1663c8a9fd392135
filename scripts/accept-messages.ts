/**
 * Writes the thirty messages into tests/scenarios/messages, one file each. Read them aloud before you commit them: a
 * message is right when a person would send it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageCases, writtenCase } from '@/tests/support/message-cases';

/** @returns names of the cases that changed. */
export function acceptMessages(root: string): string[] {
  return messageCases.flatMap((each) => {
    const path = join(root, `${each.name}.md`);
    const text = writtenCase(each);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    writeFileSync(path, text);
    return [each.name];
  });
}

/** @param argv optionally the folder; tests/scenarios/messages by default. */
export function main(argv: readonly string[] = []): number {
  const changed = acceptMessages(argv[0] ?? join('tests', 'scenarios', 'messages'));
  console.log(changed.length === 0 ? 'Nothing changed.' : `Written: ${changed.join(', ')}. Read them aloud.`);
  return 0;
}

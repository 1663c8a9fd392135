/** What ships, in bytes, gzip at its best. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

export function benchSizes(root: string): string {
  const output = join(root, '.output', 'chrome-mv3');
  const files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: path.slice(output.length + 1), text: readFileSync(path) }))
    .sort((a, b) => b.text.length - a.text.length);
  return [
    '| file | size | gzip |',
    '|---|--:|--:|',
    ...files.map(
      ({ name, text }) => `| ${name.replace(/-[\w-]{8}\./, '.')} | ${kilobytes(text.length)} | ${kilobytes(gzipSync(text, { level: 9 }).length)} |`,
    ),
  ].join('\n');
}

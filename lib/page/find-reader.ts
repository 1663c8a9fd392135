/**
 * Which reader reads an address. Readers are found by folder scan: any file right below a site's folder whose default
 * export is a reader definition (deeper folders hold what such a file needs). There is no list to edit; order is priority, then id.
 */
import type { ReaderDefinition } from './reader';

// biome-ignore lint/suspicious/noExplicitAny: each reader has its own subject type, and only the reader itself looks at it
export type AnyReader = ReaderDefinition<any>;

const files = import.meta.glob<{ default?: unknown }>(['./sites/*/*.ts', '!./sites/*/*.test.ts'], { eager: true });

const isReader = (value: unknown): value is AnyReader =>
  typeof value === 'object' && value !== null && 'id' in value && 'urls' in value && 'recognise' in value && 'fields' in value;

export const readers: readonly AnyReader[] = Object.values(files)
  .map((file) => file.default)
  .filter(isReader)
  .sort((one, other) => other.priority - one.priority || (one.id < other.id ? -1 : 1));

/** The reader that wins the address; null when nobody claims it. */
export const readerFor = (url: URL): AnyReader | null => readers.find((reader) => reader.urls(url)) ?? null;

/** All kinds of messages, found by folder scan: a file under `kinds/` is a kind. */
import type { MessageKind } from './kind';

const files = import.meta.glob<MessageKind>('./kinds/*.ts', { eager: true, import: 'default' });

const order = ['learn-first', 'event-led', 'problem-led', 'proof-led', 're-engage', 'objection'];
const place = (id: string): number => (order.indexOf(id) + order.length) % order.length;

/** In the order in which they are used with one person. */
export const kinds: readonly MessageKind[] = Object.values(files).toSorted((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1));

export const kindOf = (id: string): MessageKind | undefined => kinds.find((kind) => kind.id === id);

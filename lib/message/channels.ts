/** All channels, found by folder scan: a file under `channels/` is a channel. */
import type { Channel } from './channel';

const files = import.meta.glob<Channel>('./channels/*.ts', { eager: true, import: 'default' });

const order = ['connection-note', 'inmail', 'email', 'call-opener', 'follow-up'];
const place = (id: string): number => (order.indexOf(id) + order.length) % order.length;

/** In the order in which they are used with one person. */
export const channels: readonly Channel[] = Object.values(files).toSorted((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1));

export const channelOf = (id: string): Channel | undefined => channels.find((channel) => channel.id === id);

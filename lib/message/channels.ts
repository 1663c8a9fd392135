/** All channels, found by folder scan: a file under `channels/` is a channel. */
import type { Channel } from './channel';

const files = import.meta.glob<Channel>('./channels/*.ts', { eager: true, import: 'default' });

export const channels: readonly Channel[] = Object.values(files).toSorted((a, b) => (a.id < b.id ? -1 : 1));

export const channelOf = (id: string): Channel | undefined => channels.find((channel) => channel.id === id);

/** All help topics in order, found by folder scan: a file under `topics/` is a topic, and there is no list to edit. */
import type { HelpTopic } from './help-topic';

const files = import.meta.glob<HelpTopic>('./topics/*.tsx', { eager: true, import: 'default' });

export const helpTopics: readonly HelpTopic[] = Object.values(files).toSorted((a, b) => a.order - b.order);

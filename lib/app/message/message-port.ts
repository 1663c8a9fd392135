/** The panel's way to the user's records for messages; asked anew whenever something has changed. */
import { onAnnouncement } from '@/lib/platform/messages';
import type { MessageStock } from '@/lib/protocol/messages';
import { askFromPanel } from '../panel-errors/ask-from-panel';
import type { KeptText } from './message-records';

export interface MessagePort {
  records: () => Promise<MessageStock>;
  keepTemplate: (text: KeptText) => Promise<{ id: string }>;
  /** Calls back when records have changed. @returns the way to stop. */
  onChange: (callback: () => void) => () => void;
}

export const messagePort: MessagePort = {
  records: () => askFromPanel({ ask: 'message-records' }),
  keepTemplate: (text) => askFromPanel({ ask: 'keep-template', ...text }),
  onChange: (callback) =>
    onAnnouncement(({ announce }) => {
      if (announce === 'changed') callback();
    }),
};

/** The panel's way to the user's records for messages; asked anew whenever something has changed. */
import { askWorker, onAnnouncement } from '@/lib/platform/messages';
import type { MessageStock } from '@/lib/protocol/messages';
import type { KeptText } from './message-records';

export interface MessagePort {
  records: () => Promise<MessageStock>;
  keepTemplate: (text: KeptText) => Promise<{ id: string }>;
  /** Calls back when records have changed. @returns the way to stop. */
  onChange: (callback: () => void) => () => void;
}

export const messagePort: MessagePort = {
  records: () => askWorker({ ask: 'message-records' }),
  keepTemplate: (text) => askWorker({ ask: 'keep-template', ...text }),
  onChange: (callback) =>
    onAnnouncement(({ announce }) => {
      if (announce === 'changed') callback();
    }),
};

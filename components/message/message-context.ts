/** The way to the user's records for messages; null where a screen is shown without them (tests, pictures). */
import { createContext, useContext } from 'react';
import type { MessagePort } from '@/lib/app/message/message-port';

export const MessageContext = createContext<MessagePort | null>(null);
export const useMessagePort = (): MessagePort | null => useContext(MessageContext);

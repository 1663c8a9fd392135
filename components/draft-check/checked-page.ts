/** The address of the page whose text is checked; null where the text was pasted. Its quotes can be shown on it. */
import { createContext } from 'react';

export const CheckedPageContext = createContext<string | null>(null);

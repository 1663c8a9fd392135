/**
 * Parts of the panel that still hold English sentences of their own, by folder, or by file where the rest of a folder is
 * done. The list may only get shorter: whoever moves a part's sentences into its `words/` takes it out, and a part that
 * is not in it may hold none. When it is empty (and so are the sentences of `lib/` that the panel shows), German moves
 * from `begun` to `finished` in `lib/wording/language.ts`.
 */
export const notYetTranslated: readonly string[] = [];

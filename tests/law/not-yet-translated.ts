/**
 * Parts of the panel that still hold English sentences of their own, by folder, or by file where the rest of a folder is
 * done. The list may only get shorter: whoever moves a part's sentences into its `words/` takes it out, and a part that
 * is not in it may hold none. It is empty: a new part of the panel comes with its words in every language.
 */
export const notYetTranslated: readonly string[] = [];

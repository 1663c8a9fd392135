/** Whether a look left a page as it was to the byte; compared inside the page, since megabytes of it cost more to bring out than to compare. */

export const rememberThePage = 'void (globalThis.fitglassPage = document.documentElement.outerHTML)';
export const pageIsAsItWas = 'globalThis.fitglassPage === document.documentElement.outerHTML';
